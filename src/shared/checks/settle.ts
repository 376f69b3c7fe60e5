import { worst } from '#shared/summary/status.ts'
import type { Status, Verdict } from '#shared/summary/verdict.ts'
import type { Finding } from './finding.ts'
import { bulletChecks } from './summary/all.ts'

const ceilings: ReadonlyMap<string, Status> = new Map(
  bulletChecks.map(({ id, ceiling }) => [id, ceiling]),
)

/**
 * The status of a bullet with these findings: a note lowers nothing, any other finding to the ceiling
 * of its check.
 *
 * @example lowered('supported', []) // 'supported'
 */
export const lowered = (
  wordStatus: Status,
  findings: readonly Pick<Finding, 'check' | 'severity'>[],
): Status =>
  worst([
    wordStatus,
    ...findings.flatMap(({ check, severity }) =>
      severity === 'note' ? [] : (ceilings.get(check) ?? []),
    ),
  ])

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
