import { describe, expect, test } from 'vitest'
import type { SinceExample, SummaryExample } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'
import { baselinesOn } from '../../fixtures/baselines.ts'

const style = { ...houseStyle, bullets: { ...houseStyle.bullets, maxLength: 200 } }

const halvesOf = (bullet: SummaryExample['bullets'][number]) =>
  typeof bullet === 'string' ? { heading: '', text: bullet } : bullet

function findingsOf(
  id: string,
  { article, bullets, before }: SummaryExample & Partial<SinceExample>,
): readonly Finding[] {
  const given = bullets.map((bullet, at) => ({ id: `p${at}`, glued: false, ...halvesOf(bullet) }))
  const index = indexArticle(anArticle(article))
  const baselines = before === undefined ? [] : baselinesOn(indexArticle(anArticle(before)), given)
  const { verdicts, findings } = checkSummary(given, index, style, baselines)
  return [...verdicts.flatMap((verdict) => verdict.findings), ...findings].filter(
    ({ check }) => check === id,
  )
}

describe.each([...bulletChecks, ...sinceChecks, ...summaryChecks])(
  '$id',
  ({ id, messages, examples }) => {
    test.each(examples.good)('is silent: $bullets', (example) => {
      expect(findingsOf(id, example)).toEqual([])
    })

    test.each(examples.bad)('speaks: $bullets', (example) => {
      const article = anArticle(example.article)
      const texts = new Map(article.blocks.map((block) => [block.id, block.text]))
      const findings = findingsOf(id, example)
      expect(findings).not.toEqual([])
      for (const finding of findings) {
        for (const language of ['id', 'en'] as const) {
          expect(findingMessage(finding, language)).not.toMatch(/[{}]/u)
        }
        const { place, words, evidence } = finding
        if (place.kind === 'bullet') {
          const bullet = halvesOf(example.bullets[Number(place.bulletId.slice(1))] ?? '')
          expect(words).toBe(bullet[place.half].slice(place.start, place.end))
        }
        for (const { blockId, start, end } of evidence) {
          const text = texts.get(blockId) ?? ''
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    })

    test('its bad examples show every message', () => {
      const shown = examples.bad.flatMap((example) =>
        findingsOf(id, example).map(({ variant }) => variant),
      )
      expect([...new Set(shown)].toSorted()).toEqual(Object.keys(messages).toSorted())
    })
  },
)
