import type { Article, Sentence } from '#shared/article/article.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { segmentSentences } from '#shared/language/segment.ts'
import { tokenDifferences } from '#shared/language/token-differences.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** Words of a bullet and the sentence that they are held against, with what only one of them has. */
export interface WhyTexts {
  readonly bullet: string
  readonly sentence: Sentence
  readonly onlyBullet: readonly Stretch[]
  readonly onlyArticle: readonly Stretch[]
}

/** The sentence that a finding shows, else the closest one. */
function sentenceOf(finding: Finding, verdict: Verdict, { sentences }: Article): Sentence | null {
  const [shown] = finding.evidence
  const holding =
    shown &&
    sentences.find(
      ({ blockId, start, end }) =>
        blockId === shown.blockId && start < shown.end && shown.start < end,
    )
  const closest = verdict.evidence[0]?.sentenceId
  return holding ?? sentences.find(({ id }) => id === closest) ?? null
}

/** Of a bullet with several sentences only the one that the finding is about. */
function wordsOf(finding: Finding, { heading, text }: Pick<Bullet, 'heading' | 'text'>): string {
  const { place } = finding
  if (place.kind !== 'bullet') return text
  if (place.half === 'heading') return heading
  const spans = segmentSentences(text)
  const own = spans.find(({ start, end }) => start <= place.start && place.start < end)
  return own === undefined ? text : text.slice(own.start, own.end)
}

/** The two texts behind a finding about a bullet; null where there is no sentence to show. */
export function whyTexts(
  finding: Finding,
  bullet: Pick<Bullet, 'heading' | 'text'>,
  verdict: Verdict,
  article: Article,
): WhyTexts | null {
  const sentence = sentenceOf(finding, verdict, article)
  if (sentence === null) return null
  const words = wordsOf(finding, bullet)
  const { left, right } = tokenDifferences(words, sentence.text)
  return { bullet: words, sentence, onlyBullet: left, onlyArticle: right }
}
