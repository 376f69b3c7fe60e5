import type { Bullet } from '#shared/summary/summary.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import type { Acceptance } from '#shared/workflow/decision.ts'

/** Whether an editor stands for a bullet as it is now; `why` says what changed since somebody did. */
export type AcceptanceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'holds'; readonly acceptance: Acceptance }
  | {
      readonly kind: 'broken'
      readonly acceptance: Acceptance
      readonly why: 'words' | 'evidence'
    }

/** Compares what was accepted with what is there; the evidence is not known before the first check. */
export function acceptanceState(
  acceptances: readonly Acceptance[],
  bullet: Bullet,
  evidenceHash: string | undefined,
): AcceptanceState {
  const acceptance = acceptances.findLast(({ bulletId }) => bulletId === bullet.id)
  if (acceptance === undefined) return { kind: 'none' }
  if (acceptance.textHash !== bulletTextHash(bullet))
    return { kind: 'broken', acceptance, why: 'words' }
  return evidenceHash === undefined || acceptance.evidenceHash === evidenceHash
    ? { kind: 'holds', acceptance }
    : { kind: 'broken', acceptance, why: 'evidence' }
}
