import { decisionAct } from '#main/desk/workflow.ts'
import { record } from '#main/store/audit.ts'
import type { Writer } from '#main/store/connection.ts'
import { insertDecision } from '#main/store/decisions.ts'
import { setStatus } from '#main/store/drafts.ts'
import { insertMark } from '#main/store/revision-marks.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import { STATUS_AFTER } from '#shared/workflow/transition.ts'
import type { Taken } from './review.ts'

/** The draft that a decision is taken on, as it came. */
interface On {
  readonly id: string
  readonly contentHash: string
  readonly revision: string
  readonly version: string | null
  readonly words: number
}

/** Stores what a decision stores. Nobody is asked whether it may be taken: these editors did their work. */
export function decide(to: Writer, on: On, taken: Taken): void {
  const mark = { at: taken.at, by: taken.by }
  const decision: Decision = {
    ...{ id: taken.id, action: taken.action, from: taken.from, ...mark },
    to: STATUS_AFTER[taken.action],
    contentHash: on.contentHash,
    reasons: [...taken.reasons],
    ...{ note: '', notes: [], letter: null, override: '', overridden: [], until: null },
  }
  insertMark(to, on.id, {
    // The first mark is the import's, and nothing but a decision makes another.
    seq: taken.place + 1,
    ...{ hash: on.revision, why: 'decided', decision: taken.action, restored: null, note: '' },
    measure: { kept: on.words, added: 0, removed: 0 },
    ...mark,
  })
  insertDecision(to, on.id, decision, on)
  setStatus(to, on.id, decision.to, taken.at)
  record(to, { draftId: on.id, ...mark }, decisionAct(on.id, decision, on))
}
