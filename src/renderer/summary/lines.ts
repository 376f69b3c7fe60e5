import type { SummaryVersion } from '#shared/summary/summary.ts'

/**
 * One version for each line, in the order of the lines: the current one for its own, the newest for
 * every other. After an undo the current one is older than the newest of its line.
 */
export function newestOfLines(
  versions: readonly SummaryVersion[],
  current: SummaryVersion,
): readonly SummaryVersion[] {
  const lines = new Map<number, SummaryVersion>()
  for (const version of versions) {
    const known = lines.get(version.line)
    if (known === undefined || known.seq < version.seq) lines.set(version.line, version)
  }
  lines.set(current.line, current)
  return [...lines.values()].toSorted((a, b) => a.line - b.line)
}
