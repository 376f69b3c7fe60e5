import type { Finding, Severity } from '#shared/checks/finding.ts'

/** A stretch of a bullet's half with the findings that stand on all of it. */
export interface MarkedPiece {
  readonly text: string
  readonly start: number
  readonly severity: Severity | null
}

/** Drawn as a seam between the halves, not under all words of the heading. */
const SEAM = 'summary/glued-heading'

const weight: Readonly<Record<Severity, number>> = { note: 0, warning: 1, blocker: 2 }

/** Cuts a bullet's half where findings begin and end; of several on one stretch the gravest counts. */
export function markedPieces(
  text: string,
  half: 'heading' | 'text',
  findings: readonly Finding[],
): readonly MarkedPiece[] {
  const marks = findings.flatMap(({ check, place, severity }) =>
    check !== SEAM && place.kind === 'bullet' && place.half === half && place.start < place.end
      ? [{ start: place.start, end: Math.min(place.end, text.length), severity }]
      : [],
  )
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b)
  return [...new Set(cuts)].slice(0, -1).map((start, index, starts) => {
    const end = starts[index + 1] ?? text.length
    const severity = marks
      .filter((mark) => mark.start <= start && end <= mark.end)
      .map((mark) => mark.severity)
      .toSorted((a, b) => weight[b] - weight[a])[0]
    return { text: text.slice(start, end), start, severity: severity ?? null }
  })
}
