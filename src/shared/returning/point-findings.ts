import type { KeyedFinding, Place } from '#shared/checks/finding.ts'

/** The findings at the place of a point when it was asked for, by what became of them. */
export interface PointFindings {
  readonly gone: readonly KeyedFinding[]
  readonly still: readonly KeyedFinding[]
}

const meet = (
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean => one.start < other.end && other.start < one.end

function isAt(finding: Place, place: Place): boolean {
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      return finding.kind === place.kind && meet(finding, place)
    case 'block':
      return finding.kind === 'block' && finding.blockId === place.blockId && meet(finding, place)
    case 'figure':
      return (
        finding.kind === 'figure' &&
        finding.blockId === place.blockId &&
        finding.field === place.field
      )
    default:
      return false
  }
}

/**
 * Says which findings at a place are gone since, and which still stand: by their keys (checks/key.ts), so
 * one about other words counts as gone, and as new where it stands now.
 *
 * @param place in the article that `before` was found in
 * @example pointFindings(place, findingsThen, findingsNow).still.length // 0
 */
export function pointFindings(
  place: Place | null,
  before: readonly KeyedFinding[],
  now: readonly KeyedFinding[],
): PointFindings {
  if (place === null) return { gone: [], still: [] }
  const keys = new Set(now.map(({ key }) => key))
  const here = before.filter((finding) => finding.severity !== 'note' && isAt(finding.place, place))
  return {
    gone: here.filter(({ key }) => !keys.has(key)),
    still: here.filter(({ key }) => keys.has(key)),
  }
}
