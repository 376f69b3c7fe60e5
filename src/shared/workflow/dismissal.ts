import { z } from 'zod'
import type { KeyedFinding } from '#shared/checks/finding.ts'

/**
 * A named editor's reasoned no to a finding. It holds while the finding keeps its key
 * (checks/key.ts), so that a finding about other words is offered again.
 */
export const dismissalSchema = z.object({
  key: z.string(),
  /** Id of the check that reported it. */
  check: z.string(),
  reason: z.string(),
  at: z.string(),
  by: z.string(),
})

export type Dismissal = Readonly<z.infer<typeof dismissalSchema>>

/**
 * The keys of what was dismissed.
 *
 * @example settled(verdict, dismissedKeys(draft.dismissals))
 */
export const dismissedKeys = (dismissals: readonly Pick<Dismissal, 'key'>[]): ReadonlySet<string> =>
  new Set(dismissals.map(({ key }) => key))

/**
 * The findings that still ask for an answer.
 *
 * @example gate({ ...input, findings: openFindings(findings, draft.dismissals) })
 */
export function openFindings(
  findings: readonly KeyedFinding[],
  dismissals: readonly Pick<Dismissal, 'key'>[],
): readonly KeyedFinding[] {
  const dismissed = dismissedKeys(dismissals)
  return findings.filter(({ key }) => !dismissed.has(key))
}
