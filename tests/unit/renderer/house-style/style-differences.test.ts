import { expect, test } from 'vitest'
import { writtenStyle } from '#shared/checks/style/print-house-style.ts'
import {
  type EntryWords,
  styleDifferences,
} from '../../../../src/renderer/settings/house-style/style-differences.ts'
import { houseStyle } from '../../../fixtures/an-article.ts'

const say: EntryWords = { language: 'en', severity: (key) => key, part: (key) => key }
const style = writtenStyle(houseStyle)

test('a style differs in nothing from itself', () => {
  expect(styleDifferences(style, style, say)).toEqual([])
})

test('an entry is gone or new by itself, and a changed number is both', () => {
  const after = {
    ...style,
    boilerplate: [...style.boilerplate, 'Ikuti * di aplikasi'],
    bullets: { ...style.bullets, count: 9 },
  }
  expect(styleDifferences(style, after, say)).toEqual([
    { field: 'bullets', gone: [`count: ${style.bullets.count}`], come: ['count: 9'] },
    { field: 'boilerplate', gone: [], come: ['Ikuti * di aplikasi'] },
  ])
})

test('another order of the reasons is a difference without an entry', () => {
  const after = { ...style, reasons: style.reasons.toReversed() }
  expect(styleDifferences(style, after, say)).toEqual([{ field: 'reasons', gone: [], come: [] }])
})

test('the order in which checks were switched off is none, and a severity names its check', () => {
  const before = { ...style, off: ['article/no-title', 'article/title-case'] }
  const after = {
    ...style,
    off: before.off.toReversed(),
    severity: { 'article/no-title': 'note' as const },
  }
  const [only, ...others] = styleDifferences(before, after, say)
  expect(others).toEqual([])
  expect(only).toEqual({ field: 'severity', gone: [], come: ['No title: note'] })
})
