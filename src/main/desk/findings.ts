import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { FindingAnswer } from '#shared/contract/findings.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Dismissal } from '#shared/workflow/dismissal.ts'
import { type Mark, record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { dismissalsOf, removeDismissal } from '../store/dismissals.ts'
import { storedDraft } from '../store/drafts.ts'
import { refuse } from '../store/refusal.ts'
import { assess } from './assessment.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { type DismissedFinding, keepDismissal } from './keep-dismissal.ts'
import { refreshDigest } from './new-version.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

/** The finding of that name in what is saved: nobody answers one that is not there. */
function findingIn(desk: Desk, copy: WorkingCopy, key: string): KeyedFinding {
  const { findings } = assess(copy, desk.houseStyle)
  return (
    findings.find((finding) => finding.key === key) ??
    refuse({ kind: 'not-found', what: 'finding' })
  )
}

const factsOf = ({ key, check, severity, place }: KeyedFinding) => ({
  key,
  check,
  severity,
  bullet: place.kind === 'bullet' ? place.bulletId : null,
})

/** Puts on record that a finding was right and is being mended. */
export function recordAnswer(
  desk: Desk,
  to: Writer,
  copy: WorkingCopy,
  { key, how }: FindingAnswer,
  mark: Mark,
): void {
  const details = factsOf(findingIn(desk, copy, key))
  record(to, mark, { action: how === 'fix' ? 'finding-fixed' : 'finding-accepted', details })
}

const answerFinding = (
  desk: Desk,
  { draftId, ...given }: { readonly draftId: string } & FindingAnswer,
): Outcome<{ recorded: true }> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, draftId)
    const mark = { by: namedEditor(to), at: desk.now() }
    recordAnswer(desk, to, copy, given, { draftId, ...mark })
    startReview(to, copy.draft, mark)
    return { recorded: true }
  })

const dismiss = (desk: Desk, given: DismissedFinding): Outcome<readonly Dismissal[]> =>
  keepDismissal(
    desk,
    given,
    (to) => factsOf(findingIn(desk, workingCopy(to, given.draftId), given.key)),
    (to, at) => refreshDigest(desk, to, given.draftId, { ...workingCopy(to, given.draftId), at }),
  )

const restore = (
  desk: Desk,
  { draftId, key }: { readonly draftId: string; readonly key: string },
): Outcome<readonly Dismissal[]> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    const before = dismissalsOf(to, draftId)
    const dismissal = before.find((one) => one.key === key)
    if (dismissal === undefined) return before
    const mark = { by: namedEditor(to), at: desk.now() }
    removeDismissal(to, draftId, key)
    refreshDigest(desk, to, draftId, { ...workingCopy(to, draftId), at: mark.at })
    const details = { key, check: dismissal.check }
    record(to, { draftId, ...mark }, { action: 'dismissal-withdrawn', details })
    return dismissalsOf(to, draftId)
  })

export const findingCalls = (desk: Desk) => ({
  answer: calls.findings.answer.handler(({ input }) => answer(answerFinding(desk, input))),
  dismiss: calls.findings.dismiss.handler(({ input }) => [...answer(dismiss(desk, input))]),
  restore: calls.findings.restore.handler(({ input }) => [...answer(restore(desk, input))]),
})
