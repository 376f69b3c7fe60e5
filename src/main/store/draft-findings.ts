import type { KeyedFinding, Severity } from '#shared/checks/finding.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** A check that found something in a draft, and how grave it is. */
export interface DraftFinding {
  readonly check: string
  readonly severity: Severity
}

const keyOf = ({ check, severity }: DraftFinding): string => `${check} ${severity}`

/** Each check once for each severity, in a fixed order. */
export const distinctFindings = (
  findings: readonly Pick<KeyedFinding, 'check' | 'severity'>[],
): readonly DraftFinding[] => [
  ...new Map(
    findings
      .map(({ check, severity }) => ({ check, severity }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((finding) => [keyOf(finding), finding] as const),
  ).values(),
]

/** By which findings a draft is found now. */
export const findingsOf = (from: Reader, draftId: string): readonly DraftFinding[] =>
  from.all(
    query
      .selectFrom('draft_finding')
      .select(['check_id as check', 'severity'])
      .where('draft_id', '=', draftId)
      .orderBy('check_id')
      .orderBy('severity'),
  )

/** Whether both name the same checks with the same severities. */
export const sameFindings = (
  one: readonly DraftFinding[],
  other: readonly DraftFinding[],
): boolean =>
  one.length === other.length && new Set([...one, ...other].map(keyOf)).size === one.length

/** Lets a draft be found by these findings, which has none yet. */
export function addFindings(to: Writer, draft_id: string, findings: readonly DraftFinding[]): void {
  for (const { check: check_id, severity } of findings) {
    to.run(query.insertInto('draft_finding').values({ draft_id, check_id, severity }))
  }
}

/** Lets a draft be found by these findings and no other; writes nothing where they are the same. */
export function setFindings(to: Writer, draftId: string, findings: readonly DraftFinding[]): void {
  if (sameFindings(findingsOf(to, draftId), findings)) return
  to.run(query.deleteFrom('draft_finding').where('draft_id', '=', draftId))
  addFindings(to, draftId, findings)
}
