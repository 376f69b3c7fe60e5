import type { Article } from '#shared/article/article.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** One sentence of the article as the map shows it. */
export interface CoverageTick {
  readonly sentenceId: string
  /** The bullets that rest on it, counted from 1. */
  readonly bullets: readonly number[]
  /** It tells the main news, and no bullet does. */
  readonly untold: boolean
}

/** The lead or a section with its sentences. */
export interface CoveragePart {
  /** null for the lead; else the printed number of the section, or its place. */
  readonly section: number | null
  readonly ticks: readonly CoverageTick[]
}

/** The article sentence by sentence: what the summary rests on, part by part. */
export function coverageParts(
  article: Article,
  verdicts: readonly Verdict[],
  summaryFindings: readonly Finding[],
): readonly CoveragePart[] {
  const resting = new Map<string, number[]>()
  for (const [at, { evidence }] of verdicts.entries()) {
    for (const { sentenceId } of evidence)
      resting.set(sentenceId, [...(resting.get(sentenceId) ?? []), at + 1])
  }
  const untold = summaryFindings.flatMap(({ evidence }) => evidence)
  const tickOf = (sentence: Article['sentences'][number]): CoverageTick => ({
    sentenceId: sentence.id,
    bullets: resting.get(sentence.id) ?? [],
    untold:
      !resting.has(sentence.id) &&
      untold.some(
        ({ blockId, start, end }) =>
          blockId === sentence.blockId && start < sentence.end && sentence.start < end,
      ),
  })
  const parts: CoveragePart[] = [
    { section: null, ticks: article.lead.map(tickOf) },
    ...article.sections.map(({ number, sentences }, at) => ({
      section: number ?? at + 1,
      ticks: sentences.map(tickOf),
    })),
  ]
  return parts.filter(({ ticks }) => ticks.length > 0)
}
