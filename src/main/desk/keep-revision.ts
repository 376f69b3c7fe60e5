import type { Content } from '#shared/article/content.ts'
import type { RevisionMark } from '#shared/revision/mark.ts'
import { type ChangeMeasure, measureBetween } from '#shared/revision/measure.ts'
import type { Act } from '../store/act.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { insertMark, newestMark } from '../store/revision-marks.ts'
import { freeze, freezeJson, revision } from '../store/revisions.ts'

/** A content on its way into the history; the rest follows from what is there. */
export interface RevisionPlan {
  readonly hash: string
  readonly content: Content
  readonly why: RevisionMark['why']
  readonly decision?: RevisionMark['decision']
  readonly restored?: number
  readonly note?: string
}

function measured(
  to: Writer,
  draftId: string,
  last: RevisionMark | null,
  plan: RevisionPlan,
): ChangeMeasure | null {
  return last && measureBetween(revision(to, draftId, last.hash), plan.content)
}

/** With the content that came begins the history of a draft: it is held against nothing. */
export function beginHistory(
  to: Writer,
  draftId: string,
  { hash, json, words }: { readonly hash: string; readonly json: string; readonly words: number },
  by: { readonly at: string; readonly by: string },
): void {
  freezeJson(to, draftId, hash, json, by)
  insertMark(to, draftId, {
    seq: 1,
    hash,
    why: 'imported',
    decision: null,
    restored: null,
    note: '',
    measure: { kept: words, added: 0, removed: 0 },
    ...by,
  })
}

/** Freezes a content and puts it into the history of its draft, with how far it is from the last. */
export function keepRevision(
  to: Writer,
  draftId: string,
  plan: RevisionPlan,
  by: { readonly at: string; readonly by: string },
): RevisionMark {
  const last = newestMark(to, draftId)
  const { hash, content, why, decision = null, restored = null, note = '' } = plan
  const measure = measured(to, draftId, last, plan)
  freeze(to, draftId, hash, content, by)
  const seq = (last?.seq ?? 0) + 1
  const mark: RevisionMark = { seq, hash, why, decision, restored, note, measure, ...by }
  insertMark(to, draftId, mark)
  return mark
}

interface Kept extends Pick<RevisionPlan, 'hash' | 'content'> {
  /** What has no act of its own in the trail. */
  readonly why: Extract<Act, { action: 'revision-kept' }>['details']['why']
  readonly note?: string
}

/** Keeps a revision whose keeping is the whole act, with its line in the trail. */
export function keepByItself(
  to: Writer,
  draftId: string,
  { note = '', ...plan }: Kept,
  by: { readonly at: string; readonly by: string },
): RevisionMark {
  const details = { revision: plan.hash, why: plan.why, note }
  const mark = keepRevision(to, draftId, { ...plan, note }, by)
  record(to, { draftId, ...by }, { action: 'revision-kept', details })
  return mark
}
