import type { Sentence, Span } from '#shared/article/article.ts'
import type { Severity } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Examined } from '../examine.ts'

/** What lies over words of the page: they agree with a point, or a finding is about them. */
export interface Mark extends Stretch {
  readonly kind: 'phrase' | Severity
  /** Told where the pointer rests on the words. */
  readonly message?: string
}

export interface BlockMark extends Mark {
  readonly blockId: string
}

const marked = (
  spans: readonly Span[],
  kind: Mark['kind'],
  message?: string,
): readonly BlockMark[] =>
  spans.map(({ blockId, start, end }) => ({
    blockId,
    start,
    end,
    kind,
    ...(message !== undefined && { message }),
  }))

/**
 * Everything that is marked in the article: agreeing words, what findings are about, and the words that
 * a point lacks or has otherwise; a whole sentence that a finding rests on is marked as evidence already.
 */
export function articleMarks(
  {
    article: { sentences },
    verdicts,
    articleFindings,
  }: Pick<Examined, 'article' | 'verdicts' | 'articleFindings'>,
  language: Language,
): readonly BlockMark[] {
  const isPart = ({ blockId, start, end }: Span): boolean =>
    !sentences.some(
      (sentence) => sentence.blockId === blockId && start <= sentence.start && sentence.end <= end,
    )
  const phrases = verdicts.flatMap(({ evidence }) =>
    evidence.flatMap(({ spans }) => spans.map(({ article }) => article)),
  )
  return [
    ...marked(phrases, 'phrase'),
    ...articleFindings.flatMap((finding) =>
      finding.place.kind === 'block'
        ? marked([finding.place], finding.severity, findingMessage(finding, language))
        : [],
    ),
    ...verdicts.flatMap(({ findings }) =>
      findings.flatMap(({ evidence, severity, article }) =>
        article === null ? [] : marked(evidence.filter(isPart), severity),
      ),
    ),
  ]
}

/** The numbers of the points that rest on each sentence, by its id. */
export function restingOn({ verdicts }: Pick<Examined, 'verdicts'>) {
  const numbers = new Map<string, number[]>()
  for (const [at, { evidence }] of verdicts.entries()) {
    for (const { sentenceId } of evidence) {
      const known = numbers.get(sentenceId)
      if (known) known.push(at + 1)
      else numbers.set(sentenceId, [at + 1])
    }
  }
  return numbers as ReadonlyMap<string, readonly number[]>
}

/** The sentences that tell the main news while no point does. */
export function untoldIn(
  { summaryFindings }: Pick<Examined, 'summaryFindings'>,
  sentences: readonly Sentence[],
): ReadonlySet<string> {
  const spans = summaryFindings.flatMap(({ evidence }) => evidence)
  return new Set(
    sentences
      .filter((sentence) =>
        spans.some(
          ({ blockId, start, end }) =>
            blockId === sentence.blockId && start < sentence.end && sentence.start < end,
        ),
      )
      .map(({ id }) => id),
  )
}

/** What findings are about in title or excerpt. */
export const wordMarks = (
  { articleFindings }: Pick<Examined, 'articleFindings'>,
  kind: 'title' | 'excerpt',
  language: Language,
): readonly Mark[] =>
  articleFindings.flatMap((finding) => {
    const { place, severity } = finding
    return place.kind === kind
      ? [
          {
            start: place.start,
            end: place.end,
            kind: severity,
            message: findingMessage(finding, language),
          },
        ]
      : []
  })
