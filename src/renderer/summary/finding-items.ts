import type { KeyedFinding } from '#shared/checks/finding.ts'

/** A finding as it stands in one list on screen. */
export interface ListedFinding {
  readonly finding: KeyedFinding
  /** Names it among all that are on screen; the same while words before it are typed. */
  readonly item: string
}

/**
 * Names the findings of a list. One finding may stand in two lists (that of the title is under the title
 * and among all findings), and two alike in one text share a key: what is opened at one of them must not
 * open at the other.
 *
 * @param list names the list among all on screen
 * @example listed('title', findings).map(({ item }) => item) // ['title 1f3a... 0']
 */
export function listed(list: string, findings: readonly KeyedFinding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const nth = seen.get(finding.key) ?? 0
    seen.set(finding.key, nth + 1)
    return { finding, item: `${list} ${finding.key} ${nth}` }
  })
}
