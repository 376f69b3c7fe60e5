import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { bulletTextHash, evidenceStands } from '#shared/workflow/acceptance.ts'
import type { Acceptance } from '#shared/workflow/decision.ts'
import type { Checked } from '../draft/draft-state.ts'
import { isChangedSentence, isNewerFigure } from './since.ts'

/** Whether an editor stands for a bullet as it is now; `why` says what changed since somebody did. */
export type AcceptanceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'holds'; readonly acceptance: Acceptance }
  | {
      readonly kind: 'broken'
      readonly acceptance: Acceptance
      readonly why: 'words' | 'evidence' | 'figure'
    }

/** What the newest check says of a bullet's evidence. */
interface CheckedEvidence {
  readonly verdict: Pick<Verdict, 'freshness' | 'findings'>
  readonly hash: string
}

const why = ({ findings }: CheckedEvidence['verdict']): 'evidence' | 'figure' =>
  findings.some(isNewerFigure) && !findings.some(isChangedSentence) ? 'figure' : 'evidence'

/** Compares what was accepted with what is there; the evidence is not known before the first check. */
export function acceptanceState(
  acceptances: readonly Acceptance[],
  bullet: Bullet,
  evidence: CheckedEvidence | null,
): AcceptanceState {
  const acceptance = acceptances.findLast(({ bulletId }) => bulletId === bullet.id)
  if (acceptance === undefined) return { kind: 'none' }
  if (acceptance.textHash !== bulletTextHash(bullet))
    return { kind: 'broken', acceptance, why: 'words' }
  return evidence === null || evidenceStands(acceptance, evidence.verdict, () => evidence.hash)
    ? { kind: 'holds', acceptance }
    : { kind: 'broken', acceptance, why: why(evidence.verdict) }
}

/** What the acceptance of a bullet is held against; null before its first check. */
export function checkedEvidence(checked: Checked | null, bulletId: string): CheckedEvidence | null {
  const verdict = checked?.verdicts.find((one) => one.bulletId === bulletId)
  const hash = checked?.evidenceHashes[bulletId]
  return verdict === undefined || hash === undefined ? null : { verdict, hash }
}
