import type { Outcome } from '#shared/contract/outcome.ts'
import type { Resubmission } from '#shared/contract/resubmissions.ts'
import { requestedPoints } from '#shared/returning/requested-points.ts'
import type { RevisionMark } from '#shared/revision/mark.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { record } from '../store/audit.ts'
import type { Reader } from '../store/connection.ts'
import { decidedRevision, decisionsOf } from '../store/decisions.ts'
import { storedDraft } from '../store/drafts.ts'
import { pointTicksOf, tickPoint, untickPoint } from '../store/point-ticks.ts'
import { refuse } from '../store/refusal.ts'
import { newestResubmission } from '../store/resubmissions.ts'
import { marksOf } from '../store/revision-marks.ts'
import { revision } from '../store/revisions.ts'
import { assess } from './assessment.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { answer } from './problems.ts'
import { recogniseReturning } from './recognise-returning.ts'
import { startReview } from './review.ts'
import { submitAgain } from './submit-again.ts'

const CAME: readonly RevisionMark['why'][] = ['imported', 'resubmitted']

/** What the history calls a content before a revision: as it was sent, else as it was last kept. */
function seqOf(marks: readonly RevisionMark[], hash: string, before: number): number {
  const kept = marks.filter((mark) => mark.seq < before && mark.hash === hash)
  const mark = kept.find(({ why }) => CAME.includes(why)) ?? kept[0]
  return mark?.seq ?? refuse({ kind: 'not-found', what: 'version' })
}

function readNewest(desk: Desk, from: Reader, draftId: string): Resubmission | null {
  storedDraft(from, draftId)
  const newest = newestResubmission(from, draftId)
  if (newest === null) return null
  const { seq, at, submitted_hash, revision_hash, decision_id: decision } = newest
  const marks = marksOf(from, draftId)
  const asked = decision === null ? null : decidedRevision(from, decision)
  return {
    seq,
    at,
    submitted: seqOf(marks, submitted_hash, seq),
    edited: revision_hash === submitted_hash ? null : seqOf(marks, revision_hash, seq),
    decision,
    asked,
    findings: asked === null ? [] : findingsOn(desk, from, draftId, asked),
    ticks: decision === null ? [] : [...pointTicksOf(from, decision)],
  }
}

function findingsOn(desk: Desk, from: Reader, draftId: string, hash: string) {
  const content = revision(from, draftId, hash)
  return [...assess({ content, bullets: [], baselines: [] }, desk.houseStyle).findings]
}

interface Ticked {
  readonly ticks: string[]
  readonly status: DraftStatus
}

/** A point of the letter that the newest version answers; ticking what is ticked changes nothing. */
const setTick = (
  desk: Desk,
  { draftId, point, done }: { draftId: string; point: string; done: boolean },
): Outcome<Ticked> =>
  desk.store.write((to) => {
    const draft = storedDraft(to, draftId)
    const id = newestResubmission(to, draftId)?.decision_id ?? null
    const decision = decisionsOf(to, draftId).find((one) => one.id === id)
    const asked = decision === undefined ? [] : requestedPoints(decision)
    if (decision === undefined || !asked.some((one) => one.id === point)) {
      return refuse({ kind: 'bad-request', where: 'point' })
    }
    const before = pointTicksOf(to, decision.id)
    if (before.includes(point) === done) return { ticks: [...before], status: draft.status }
    const mark = { by: namedEditor(to), at: desk.now() }
    if (done) tickPoint(to, { draft_id: draftId, decision_id: decision.id, point }, mark)
    else untickPoint(to, decision.id, point)
    const status = startReview(to, draft, mark)
    const action = done ? 'point-ticked' : 'point-unticked'
    record(to, { draftId, ...mark }, { action, details: { of: decision.id, point } })
    return { ticks: [...pointTicksOf(to, decision.id)], status }
  })

export const resubmissionCalls = (desk: Desk) => ({
  matches: calls.resubmissions.matches.handler(({ input }) => [
    ...answer(recogniseReturning(desk, input)),
  ]),
  submit: calls.resubmissions.submit.handler(async ({ input: { draftId, ...submission } }) =>
    answer(await submitAgain(desk, draftId, submission)),
  ),
  read: calls.resubmissions.read.handler(({ input: { draftId } }) =>
    answer(desk.store.read((from) => readNewest(desk, from, draftId))),
  ),
  tick: calls.resubmissions.tick.handler(({ input }) => answer(setTick(desk, input))),
})
