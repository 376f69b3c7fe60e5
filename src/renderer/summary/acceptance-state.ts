import type { Article } from '#shared/article/article.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
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

/** Compares what was accepted with what is there. */
export function acceptanceState(
  acceptances: readonly Acceptance[],
  bullet: Bullet,
  verdict: Verdict | undefined,
  article: Article | undefined,
): AcceptanceState {
  const acceptance = acceptances.findLast(({ bulletId }) => bulletId === bullet.id)
  if (acceptance === undefined) return { kind: 'none' }
  if (acceptance.textHash !== bulletTextHash(bullet))
    return { kind: 'broken', acceptance, why: 'words' }
  if (verdict === undefined || article === undefined) return { kind: 'holds', acceptance }
  return acceptance.evidenceHash === evidenceHash(verdict, article)
    ? { kind: 'holds', acceptance }
    : { kind: 'broken', acceptance, why: 'evidence' }
}
