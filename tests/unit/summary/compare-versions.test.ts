import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { compareVersions } from '#shared/summary/compare-versions.ts'
import { extentOf } from '#shared/summary/glance.ts'
import { aBullet } from '../../fixtures/a-review.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'
import { HARBOUR } from '../../fixtures/own-articles.ts'

const index = indexArticle(anArticle(HARBOUR))
const { article } = index

const judged = (texts: readonly string[]) => {
  const bullets = texts.map((text, at) => aBullet({ id: `p${at}`, text }))
  return { bullets, ...checkSummary(bullets, index, houseStyle) }
}
const compared = (left: readonly string[], right: readonly string[]) =>
  compareVersions(judged(left), judged(right), index)

const [first = '', second = ''] = article.sections.map(({ sentences }) => sentences[0]?.text ?? '')
const lead = article.lead[0]?.text ?? ''

test('a sentence is covered by the left, the right, both or neither', () => {
  const { cover } = compared([lead, first], [first, second])
  const of = (text: string) => cover[article.sentences.find((one) => one.text === text)?.id ?? '']
  expect([of(lead), of(first), of(second)]).toEqual(['left', 'both', 'right'])
  expect(Object.keys(cover)).toHaveLength(3)
})

test('the glance counts sections and sentences, and says whether the lead is told', () => {
  const { left, right, extent } = compared([lead, first], [first, second])
  expect(extent).toEqual(extentOf(article))
  expect(left).toMatchObject({ covered: { sections: 1, sentences: 2 }, lead: 'told' })
  expect(right).toMatchObject({ covered: { sections: 2, sentences: 2 }, lead: 'untold' })
})

test('the glance counts findings of the bullets and of the summary as a whole by severity', () => {
  const { left, right } = compared([lead], [`${first.slice(0, -9)}`])
  expect(left.findings.blocker).toBe(0)
  // The main news is told nowhere, and the only bullet stops short.
  expect(right.findings.blocker).toBeGreaterThanOrEqual(2)
})

test('a version without bullets covers nothing and does not tell the lead', () => {
  const { cover, left, pairs } = compared([], [])
  expect({ cover, pairs }).toEqual({ cover: {}, pairs: [] })
  expect(left).toEqual({
    covered: { sections: 0, sentences: 0 },
    lead: 'untold',
    findings: { blocker: 0, warning: 0, note: 0 },
  })
})

test('an article without a lead has none to be told', () => {
  const bare = indexArticle(anArticle('## 1. Pasar dibuka\n\nPasar Sagu dibuka pukul enam.'))
  const none = { bullets: [], verdicts: [], findings: [] }
  expect(compareVersions(none, none, bare).left.lead).toBe('none')
})

const someTexts = fc.subarray(
  article.sentences.map(({ text }) => text),
  { maxLength: 4 },
)

test('law: swapping the sides swaps everything, and the cover counts what the glances count', () => {
  fc.assert(
    fc.property(someTexts, someTexts, (left, right) => {
      const there = compared(left, right)
      const back = compared(right, left)
      expect(back.left).toEqual(there.right)
      const swapped = { left: 'right', right: 'left', both: 'both' } as const
      expect(back.cover).toEqual(
        Object.fromEntries(Object.entries(there.cover).map(([id, side]) => [id, swapped[side]])),
      )
      const counted = (side: 'left' | 'right') =>
        Object.values(there.cover).filter((cover) => cover === side || cover === 'both').length
      expect(counted('left')).toBe(there.left.covered.sentences)
      expect(counted('right')).toBe(there.right.covered.sentences)
    }),
    { numRuns: 40 },
  )
})
