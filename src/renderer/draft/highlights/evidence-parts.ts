import type { Article, Sentence, Span } from '#shared/article/article.ts'
import type { Severity } from '#shared/checks/finding.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** What is shown of the sentences that lit bullets rest on. */
export interface EvidenceSpans {
  readonly sentences: readonly Span[]
  /** Words that bullet and article share. */
  readonly phrases: readonly Span[]
  /** Words of those sentences that the bullets do not have. */
  readonly others: readonly Span[]
  /** What the article has where a finding stands in a bullet: "BBC", where the bullet says "KCNA". */
  readonly shown: Readonly<Record<Severity, readonly Span[]>>
}

type Lit = Pick<Verdict, 'evidence' | 'findings'>

const WORDS = /[\p{L}\p{N}]/u

/** The stretches of a sentence that nothing covers; marks and spaces between phrases are none. */
function gaps(sentence: Span & { readonly text: string }, covering: readonly Span[]): Span[] {
  const { blockId, start, end, text } = sentence
  const inside = covering
    .filter((phrase) => phrase.blockId === blockId && phrase.start < end && phrase.end > start)
    .toSorted((a, b) => a.start - b.start)
  const found: Span[] = []
  let at = start
  for (const phrase of [...inside, { blockId, start: end, end }]) {
    if (phrase.start > at && WORDS.test(text.slice(at - start, phrase.start - start)))
      found.push({ blockId, start: at, end: phrase.start })
    at = Math.max(at, phrase.end)
  }
  return found
}

/** Of a whole sentence only the words that the bullets lack: "kedua negara", where the bullet was cut. */
function shownOf(
  verdicts: readonly Lit[],
  severity: Severity,
  resting: readonly Sentence[],
  phrases: readonly Span[],
): readonly Span[] {
  const findings = verdicts.flatMap((verdict) => verdict.findings)
  return findings
    .filter((finding) => finding.severity === severity)
    .flatMap(({ evidence }) => evidence)
    .flatMap((span) => {
      const whole = resting.find(
        ({ blockId, start, end }) =>
          blockId === span.blockId && span.start <= start && end <= span.end,
      )
      return whole === undefined ? [span] : gaps(whole, phrases)
    })
}

/** Sorts the evidence of some bullets into whole sentences, shared words, other words and what findings show. */
export function evidenceSpans(
  verdicts: readonly Lit[],
  { sentences }: Pick<Article, 'sentences'>,
): EvidenceSpans {
  const evidence = verdicts.flatMap((verdict) => verdict.evidence)
  const ids = new Set(evidence.map(({ sentenceId }) => sentenceId))
  const resting = sentences.filter(({ id }) => ids.has(id))
  const phrases = evidence.flatMap(({ spans }) => spans.map(({ article }) => article))
  const shown = {
    note: shownOf(verdicts, 'note', resting, phrases),
    warning: shownOf(verdicts, 'warning', resting, phrases),
    blocker: shownOf(verdicts, 'blocker', resting, phrases),
  }
  const covering = [...phrases, ...shown.note, ...shown.warning, ...shown.blocker]
  return {
    sentences: resting,
    phrases,
    others: phrases.length === 0 ? [] : resting.flatMap((sentence) => gaps(sentence, covering)),
    shown,
  }
}

/** The shared words in which a place of the article stands. */
export const phraseAt = (
  verdicts: readonly Pick<Verdict, 'evidence'>[],
  blockId: string,
  offset: number,
): Span | null =>
  verdicts
    .flatMap(({ evidence }) => evidence.flatMap(({ spans }) => spans))
    .map(({ article }) => article)
    .find((span) => span.blockId === blockId && span.start <= offset && offset <= span.end) ?? null

export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.start === b?.start && a?.end === b?.end)

/** The shared words under the pointer. What it came upon before the text changed is no phrase any more. */
export const pointedAt = (phrases: readonly Span[], phrase: Span | null): readonly Span[] =>
  phrases.filter((span) => isSameSpan(span, phrase))
