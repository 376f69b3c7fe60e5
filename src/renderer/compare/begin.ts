import type { SummaryVersion } from '#shared/summary/summary.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { Shown } from './compare-mode.ts'
import type { Side } from './side.ts'

type Place = Pick<SummaryVersion, 'line' | 'seq'>

const isOlder = (a: Place, b: Place): boolean =>
  a.line === b.line ? a.seq < b.seq : a.line < b.line

/** What one most likely wants beside the current version: the newest line but its own, else the state before. */
function beside({ version, versions }: Pick<DraftState, 'version' | 'versions'>): {
  readonly id: string
  readonly isOlder: boolean
} | null {
  if (version === null) return null
  const other = versions
    .filter(({ line }) => line !== version.line)
    .toSorted((a, b) => b.line - a.line || b.seq - a.seq)[0]
  if (other !== undefined) return { id: other.id, isOlder: isOlder(other, version) }
  return version.parent === null ? null : { id: version.parent, isOlder: true }
}

/** What the two sides show when a comparison begins: the older version on the left. */
export function sidesToBegin(
  state: Pick<DraftState, 'version' | 'versions'>,
): Readonly<Record<Side, Shown>> {
  const current: Shown = state.version === null ? { kind: 'none' } : { kind: 'current' }
  const found = beside(state)
  if (found === null) return { left: current, right: { kind: 'none' } }
  const other: Shown = { kind: 'version', id: found.id }
  return found.isOlder ? { left: other, right: current } : { left: current, right: other }
}
