import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionNumbers } from '#shared/checks/article/section-numbers.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const check = (text: string): readonly Finding[] => sectionNumbers.run(anArticle(text), houseStyle)
const shown = (text: string) =>
  check(text).map(({ variant, words, fix }) => [variant, words, fix?.text ?? null])

/** Sets every number by its fix, as an editor would who takes them all. */
function fixed(headings: readonly string[]): readonly string[] {
  const after = [...headings]
  for (const { fix } of check(headings.join('\n\n'))) {
    if (fix?.edit.kind !== 'text') continue
    const at = Number(fix.edit.blockId.slice(1)) - 1
    const text = (after[at] ?? '').slice(3)
    after[at] = `## ${text.slice(0, fix.edit.start)}${fix.edit.text}${text.slice(fix.edit.end)}`
  }
  return after
}

describe('section numbers', () => {
  test('a gap is asked about and not filled, for a section may be missing', () => {
    expect(shown('## 1. Bibit\n\n## 2. Siram\n\n## 4. Panen')).toEqual([['gap', '4', null]])
  })

  test('a gap is closed when the title agrees with the number of sections', () => {
    expect(shown('# 3 Cara Menanam Cabai\n\n## 1. Bibit\n\n## 2. Siram\n\n## 4. Panen')).toEqual([
      ['misplaced', '4', '3'],
    ])
  })

  test('a repeated number is renumbered with all that follow', () => {
    expect(shown('## 1. Bibit\n\n## 2. Siram\n\n## 2. Pupuk\n\n## 3. Panen')).toEqual([
      ['repeat', '2', '3'],
      ['misplaced', '3', '4'],
    ])
  })

  test('a closing heading without a number is no fault', () => {
    expect(check('## 1. Bibit\n\n## 2. Panen\n\n## Penutup')).toEqual([])
  })

  test('subheadings of another level do not count as sections', () => {
    expect(shown('## 1. Bibit\n\n### Asal\n\n## 3. Panen')).toEqual([['gap', '3', null]])
  })

  test('the fixes, all taken, leave nothing to find', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(numbers, (list) => {
        const headings = list.map((number) => `## ${number}. Panen`)
        const certain = check(headings.join('\n\n')).every(({ fix }) => fix !== null)
        if (certain) expect(check(fixed(headings).join('\n\n'))).toEqual([])
      }),
    )
  })
})
