import { expect, test } from 'vitest'
import { isParsableMarkdown } from '#main/intake/markdown-limits.ts'

test('a drawing of dashes and pluses is text, not a list in a list', () => {
  expect(isParsableMarkdown(`Peta\n\n   -----+${'-'.repeat(60)}\n${'+'.repeat(40)} kanal`)).toBe(
    true,
  )
})

test('marks nested without end in one line are refused', () => {
  expect(isParsableMarkdown('>'.repeat(100))).toBe(false)
  expect(isParsableMarkdown(`${'- '.repeat(100)}padi`)).toBe(false)
  expect(isParsableMarkdown(`${'1. '.repeat(30)}padi`)).toBe(false)
})
