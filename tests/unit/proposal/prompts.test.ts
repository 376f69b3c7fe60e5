import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { promptFiles } from '#main/summarizer/prompt-files.ts'
import { promptSchema } from '#shared/contract/models.ts'
import { filled, PROMPT_PARTS, promptParts } from '#shared/proposal/prompt-parts.ts'

test.each(promptFiles().map((file) => [file.version, file] as const))(
  'the prompt %s is named by its version, language and hash, and has every part',
  (version, file) => {
    expect(promptSchema.parse(file)).toEqual(file)
    expect(version).toContain(`-${file.language}-`)
    expect(file.hash).toBe(createHash('sha256').update(file.text, 'utf8').digest('hex'))
    const { rules, of } = promptParts(file.text)
    expect(rules).toContain('"sources"')
    expect(PROMPT_PARTS.filter((part) => of[part] === '')).toEqual([])
  },
)

test('a prompt asks for the reply in the order in which a model is to think: sources, then text', () => {
  for (const { text } of promptFiles()) {
    const { rules } = promptParts(text)
    expect(rules.indexOf('"sources"')).toBeLessThan(rules.indexOf('"text"'))
  }
})

test('placeholders are filled, all others of its braces stay', () => {
  const values = { count: 3, shortest: 60, longest: 220, boundary: 'B7' }
  const whole = promptFiles().map(({ text }) => filled(text, values))
  for (const text of whole) {
    expect(text).toContain('{"bullets":[{"sources":["S1"]')
    expect(text).not.toMatch(/\{\w+\}/)
    expect(text).toContain('B7')
  }
})
