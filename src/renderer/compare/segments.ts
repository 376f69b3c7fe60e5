import type { Block, Run, Sentence } from '#shared/article/article.ts'
import type { Stretch } from '#shared/pieces.ts'

/** Words of a block that look the same. */
export interface Piece {
  readonly start: number
  readonly text: string
  /** Lexical's format bits. */
  readonly format: number
  readonly isLink: boolean
  /** They agree with words of the bullet that is lit. */
  readonly isPhrase: boolean
}

/** A sentence of a block, or what stands between two of them. */
export interface Segment {
  readonly start: number
  readonly sentence: Sentence | null
  readonly pieces: readonly Piece[]
}

const within = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  stretches.some((stretch) => stretch.start <= start && end <= stretch.end)

function piecesOf(
  { text, runs }: Pick<Block, 'text' | 'runs'>,
  from: number,
  to: number,
  phrases: readonly Stretch[],
): readonly Piece[] {
  const edges = [...runs, ...phrases].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([from, ...edges.filter((at) => from < at && at < to), to])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to
    const run: Run | undefined = runs.find((one) => one.start <= start && end <= one.end)
    return {
      start,
      text: text.slice(start, end),
      format: run?.format ?? 0,
      isLink: (run?.url ?? null) !== null,
      isPhrase: within(phrases, start, end),
    }
  })
}

/** Cuts a stretch of a block into its sentences and what is between them; joined they are its text. */
export function segmentsOf(
  block: Pick<Block, 'text' | 'runs'>,
  sentences: readonly Sentence[],
  { start, end }: Stretch,
  phrases: readonly Stretch[],
): readonly Segment[] {
  const segments: Segment[] = []
  let at = start
  const add = (to: number, sentence: Sentence | null) => {
    if (to <= at) return
    segments.push({ start: at, sentence, pieces: piecesOf(block, at, to, phrases) })
    at = to
  }
  for (const sentence of sentences) {
    if (sentence.end <= at || sentence.start >= end) continue
    add(Math.max(sentence.start, at), null)
    add(Math.min(sentence.end, end), sentence)
  }
  add(end, null)
  return segments
}

/** The lines of a list: its items are joined by line breaks. */
export function linesOf(text: string): readonly Stretch[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
}
