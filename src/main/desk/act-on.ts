import { never } from '#shared/contract/outcome.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { type Done, type Standing, stillStands } from '#shared/many/done.ts'
import type { ManyPlan } from '#shared/many/plan.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'
import { caller } from '../caller.ts'
import type { Writer } from '../store/connection.ts'
import { decisionsOf } from '../store/decisions.ts'
import { editorsOf } from '../store/editors.ts'
import { holderOf } from '../store/holders.ts'
import { leaseOf } from '../store/leases.ts'
import { refuse } from '../store/refusal.ts'
import { tagsOf } from '../store/tags.ts'
import type { Desk } from './desk.ts'
import { othersLease } from './held-elsewhere.ts'
import { hand, handBack, letGo, receiver, refuseHeldBut } from './holders.ts'
import { tagDraft } from './tags.ts'
import { decideOn } from './workflow.ts'
import { workingCopy } from './working-copy.ts'

/** Whoever began the act stands for what it does to each draft. */
const actor = (to: Writer, by: string): EditorProfile =>
  editorsOf(to).find(({ name }) => name === by) ?? refuse({ kind: 'no-editor' })

const NO_WORDS = {
  reasons: [],
  note: '',
  notes: [],
  language: null,
  override: '',
  over: null,
  until: null,
}

interface Words {
  readonly reasons?: readonly string[]
  readonly note?: string
  readonly language?: 'id' | 'en' | null
  readonly until?: string | null
}

/** Decides on what is saved now; not on what somebody is editing in another window. */
function decideAs(
  desk: Desk,
  to: Writer,
  draftId: string,
  action: DecisionAction,
  words: Words,
  by: string,
): Done {
  const other = othersLease(leaseOf(to, draftId), caller().page, desk.now())
  if (other !== null) refuse({ kind: 'held-elsewhere', by: other.editor, since: other.since })
  const copy = workingCopy(to, draftId)
  const hash = contentHash(copy.content, copy.bullets)
  const wish = { ...NO_WORDS, ...words, draftId, action }
  const { decision } = decideOn(desk, to, copy, hash, wish, actor(to, by))
  return { kind: 'decided', decision: decision.id, contentHash: hash }
}

function assign(
  desk: Desk,
  to: Writer,
  draftId: string,
  { editor: id, word, evenHeld }: Extract<ManyPlan, { work: 'assign' }>,
  by: string,
): Done {
  const mark = { by, at: desk.now() }
  const own = actor(to, by)
  const before = holderOf(to, draftId, mark.at)
  if (!evenHeld) refuseHeldBut(before, own.id, id)
  if (id === null) letGo(to, draftId, mark, false)
  else if (before?.editor !== id)
    return {
      kind: 'held',
      before,
      after: hand(desk, to, { draftId, editor: receiver(to, id), word }, mark),
    }
  return { kind: 'held', before, after: id === null ? null : before }
}

/** Does to one draft what is done to many; answers with what it did, for it to be taken back. */
export function actOn(
  desk: Desk,
  to: Writer,
  plan: ManyPlan,
  { draftId, by }: { readonly draftId: string; readonly by: string },
): Done {
  switch (plan.work) {
    case 'assign':
      return assign(desk, to, draftId, plan, by)
    case 'hold':
      return decideAs(desk, to, draftId, 'hold', { note: plan.note, until: plan.until }, by)
    case 'reject': {
      const { mayReturn, reasons, note, language } = plan
      const action = mayReturn ? 'reject-may-return' : 'reject'
      return decideAs(desk, to, draftId, action, { reasons, note, language }, by)
    }
    case 'tag':
      return { kind: 'tagged', ...tagDraft(to, draftId, plan, { by, at: desk.now() }) }
    default:
      return never(plan)
  }
}

function standingOf(desk: Desk, to: Writer, draftId: string): Standing {
  const { content, bullets } = workingCopy(to, draftId)
  return {
    holder: holderOf(to, draftId, desk.now()),
    decision: decisionsOf(to, draftId).at(-1)?.id ?? null,
    contentHash: contentHash(content, bullets),
    tags: tagsOf(to, draftId),
  }
}

/** Takes back what an act did to one draft, unless something came after it. */
export function takeBackFrom(
  desk: Desk,
  to: Writer,
  done: Done,
  { draftId, by }: { readonly draftId: string; readonly by: string },
): Done {
  if (!stillStands(done, standingOf(desk, to, draftId))) refuse({ kind: 'changed-since' })
  const mark = { by, at: desk.now() }
  switch (done.kind) {
    case 'held':
      if (done.before === null) letGo(to, draftId, mark, false)
      else if (done.before.since !== done.after?.since)
        handBack(desk, to, draftId, done.before, mark)
      return { kind: 'held', before: done.after, after: done.before }
    case 'decided': {
      const last = decisionsOf(to, draftId).at(-1)
      const action = last?.action === 'hold' ? 'resume' : 'reopen'
      return decideAs(desk, to, draftId, action, {}, by)
    }
    case 'tagged': {
      const change = { add: done.removed, remove: done.added }
      return { kind: 'tagged', ...tagDraft(to, draftId, change, mark) }
    }
    default:
      return never(done)
  }
}
