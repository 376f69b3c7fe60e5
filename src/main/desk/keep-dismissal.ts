import type { Severity } from '#shared/checks/finding.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Dismissal } from '#shared/workflow/dismissal.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { dismissalsOf, putDismissal } from '../store/dismissals.ts'
import { storedDraft } from '../store/drafts.ts'
import { refuse } from '../store/refusal.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { startReview } from './review.ts'

/** A finding by its name, and why it is put aside. */
export interface DismissedFinding {
  readonly draftId: string
  readonly key: string
  readonly reason: string
}

/** What the trail says of the finding. */
interface Facts {
  readonly check: string
  readonly severity: Severity
  readonly bullet: string | null
}

/**
 * Puts a finding of a draft aside with a reason.
 *
 * @param factsIn looks the finding up, and refuses one that is not there
 * @param then what else changes with it, before the review is said to have begun
 */
export const keepDismissal = (
  desk: Desk,
  { draftId, key, reason }: DismissedFinding,
  factsIn: (to: Writer) => Facts,
  then: (to: Writer, at: string) => void = () => {},
): Outcome<readonly Dismissal[]> =>
  desk.store.write((to) => {
    const said = reason.trim()
    if (said === '') refuse({ kind: 'reason-required' })
    const { check, severity, bullet } = factsIn(to)
    const mark = { by: namedEditor(to), at: desk.now() }
    putDismissal(to, draftId, { key, check, reason: said, ...mark })
    then(to, mark.at)
    startReview(to, storedDraft(to, draftId), mark)
    const details = { key, check, severity, bullet, reason: said }
    record(to, { draftId, ...mark }, { action: 'finding-dismissed', details })
    return dismissalsOf(to, draftId)
  })
