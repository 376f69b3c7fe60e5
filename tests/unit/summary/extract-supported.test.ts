import { describe, expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { extractCandidates, extractSummary } from '#shared/summary/extract.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'
import * as own from '../../fixtures/own-articles.ts'

const asBullets = (candidates: readonly { readonly heading: string; readonly text: string }[]) =>
  candidates.map(({ heading, text }, i) => ({ id: `p${i + 1}`, heading, text, glued: false }))

describe.each(Object.entries(own))('what is extracted from %s passes the checks', (_, text) => {
  const index = indexArticle(anArticle(text))

  test.each([3, 5])('as a summary of %i points', (count) => {
    const style = { ...houseStyle, bullets: { ...houseStyle.bullets, count } }
    const bullets = asBullets(extractSummary(index, style, []))
    const { verdicts, findings } = checkSummary(bullets, index, style)
    expect(findings).toEqual([])
    for (const { status, findings: own, bulletId } of verdicts) {
      expect([bulletId, status]).toEqual([bulletId, 'supported'])
      expect(own.filter(({ severity }) => severity !== 'note')).toEqual([])
    }
  })

  test('as candidates, each beside the others', () => {
    const summary = extractSummary(index, houseStyle, [])
    for (const at of summary.keys()) {
      const others = summary.filter((_, i) => i !== at)
      for (const candidate of extractCandidates(index, others, houseStyle)) {
        const { verdicts } = checkSummary(asBullets([candidate]), index, houseStyle)
        expect([candidate.text, verdicts[0]?.status]).toEqual([candidate.text, 'supported'])
      }
    }
  })
})
