import type { Span } from '#shared/article/article.ts'
import type { Finding, Severity } from '#shared/checks/finding.ts'
import { piecesOf, type Stretch } from '#shared/pieces.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { markedPieces } from './marked-text.ts'

/** A stretch of a lit bullet's text half. */
export interface LitPiece {
  readonly start: number
  readonly text: string
  readonly severity: Severity | null
  /** Where the article says the same; null where it does not. */
  readonly phrase: Span | null
  /** Words, not only marks and spaces, that no evidence carries. */
  readonly differs: boolean
}

interface Aligned extends Stretch {
  readonly article: Span
}

const WORDS = /[\p{L}\p{N}]/u

/** Cuts the text half of a bullet where agreement with its evidence and findings begin and end. */
export function litPieces(
  text: string,
  findings: readonly Finding[],
  evidence: Verdict['evidence'],
): readonly LitPiece[] {
  const aligned = evidence.flatMap(({ spans }) =>
    spans.map(({ bullet, article }): Aligned => ({ ...bullet, article })),
  )
  return markedPieces(text, 'text', findings).flatMap(({ start, text: words, severity }) =>
    piecesOf({ start, end: start + words.length }, aligned).map((piece) => {
      const inner = text.slice(piece.start, piece.end)
      const phrase = piece.marks[0]?.article ?? null
      return {
        start: piece.start,
        text: inner,
        severity,
        phrase,
        differs: phrase === null && aligned.length > 0 && WORDS.test(inner),
      }
    }),
  )
}
