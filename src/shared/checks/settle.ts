import { worst } from '#shared/summary/status.ts'
import type { Status, Verdict } from '#shared/summary/verdict.ts'
import type { BulletCheck } from './check.ts'
import type { Finding } from './finding.ts'
import { bulletChecks } from './summary/all.ts'

const checks: ReadonlyMap<string, BulletCheck> = new Map(
  bulletChecks.map((check) => [check.id, check]),
)

type Weighed = Pick<Finding, 'check' | 'severity' | 'variant'>

function ceilingOf({ check: id, severity, variant }: Weighed): Status | undefined {
  const check = severity === 'note' ? undefined : checks.get(id)
  return check?.ceilings?.[variant] ?? check?.ceiling
}

/**
 * The status of a bullet with these findings: a note lowers nothing, any other finding to the ceiling
 * of its check or of its variant.
 *
 * @example lowered('supported', []) // 'supported'
 */
export const lowered = (wordStatus: Status, findings: readonly Weighed[]): Status =>
  worst([wordStatus, ...findings.flatMap((finding) => ceilingOf(finding) ?? [])])

/**
 * A verdict without the findings that the editor has dismissed: they no longer lower its status.
 *
 * @param dismissed keys of findings
 * @returns the same object where nothing of it was dismissed
 * @example settled(verdict, new Set([key])).status
 */
export function settled(verdict: Verdict, dismissed: ReadonlySet<string>): Verdict {
  const open = verdict.findings.filter(({ key }) => !dismissed.has(key))
  if (open.length === verdict.findings.length) return verdict
  return { ...verdict, status: lowered(verdict.wordStatus, open), findings: open }
}
