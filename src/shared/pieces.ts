/** A stretch of a text, `end` excluded, UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A part of a text on which the same marks lie. */
export interface Piece<M extends Stretch> extends Stretch {
  readonly marks: readonly M[]
}

/**
 * Cuts a stretch of a text where marks begin and end.
 *
 * @returns pieces in order that cover the stretch without a gap; marks outside of it are left out
 * @example piecesOf({ start: 0, end: 9 }, [{ start: 4, end: 6 }]).map(({ marks }) => marks.length) // [0, 1, 0]
 */
export function piecesOf<M extends Stretch>(
  { start, end }: Stretch,
  marks: readonly M[],
): readonly Piece<M>[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end])
  const cuts = [start, ...edges.filter((at) => start < at && at < end), end]
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    return {
      start: from,
      end: to,
      marks: marks.filter((mark) => mark.start <= from && to <= mark.end),
    }
  })
}
