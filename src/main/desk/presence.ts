import { PAGE_HEADER } from '#shared/contract/caller.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Presence } from '#shared/contract/presence.ts'
import { caller } from '../caller.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { holderOf } from '../store/holders.ts'
import { newestLine } from '../store/journal.ts'
import { endLease, leaseOf, putLease } from '../store/leases.ts'
import { keepLook } from '../store/looks.ts'
import { refuse } from '../store/refusal.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { editorOf, sittingProfile } from './editor.ts'
import { othersLease } from './held-elsewhere.ts'
import { answer } from './problems.ts'
import { keepLeft } from './revisions.ts'

const page = (): string => caller().page ?? refuse({ kind: 'bad-request', where: PAGE_HEADER })

/** Who has a draft before them knows it; nobody's look is not kept. */
function noteLook(to: Writer, draftId: string): void {
  const editor = sittingProfile(to)
  if (editor !== null) keepLook(to, editor, draftId)
}

const stay = (
  desk: Desk,
  { draftId, take }: { readonly draftId: string; readonly take: boolean },
): Outcome<Presence> => {
  // A take-over stands in the trail; a beat is true for some seconds.
  const keep = take ? desk.store.note : desk.store.jot
  return keep((to) => {
    const { seq } = newestLine(to, draftId)
    noteLook(to, draftId)
    const last = leaseOf(to, draftId)
    const at = desk.now()
    const holder = holderOf(to, draftId, at)
    const other = othersLease(last, page(), at)
    if (other !== null && !take) {
      return { kind: 'elsewhere', by: other.editor, since: other.since, seq, holder }
    }
    const by = editorOf(to)
    const since = last?.page === page() ? last.since : at
    putLease(to, draftId, { page: page(), editor: by, since, beat: at, process: process.pid })
    if (other !== null) {
      const details = { from: other.editor, since: other.since }
      record(to, { draftId, by, at }, { action: 'taken-over', details })
    }
    return { kind: 'here', seq, holder }
  })
}

/** What was changed and left stands in the history; where that fails, it is still the working copy. */
const leave = (desk: Desk, draftId: string): Outcome<{ readonly left: boolean }> => {
  const left = desk.store.jot((to) => {
    const isOurs = leaseOf(to, draftId)?.page === page()
    if (isOurs) {
      endLease(to, draftId)
      noteLook(to, draftId)
    }
    return { left: isOurs }
  })
  if (left.ok && left.value.left) desk.store.write((to) => keepLeft(desk, to, draftId))
  return left
}

export const presenceCalls = (desk: Desk) => ({
  stay: calls.presence.stay.handler(({ input }) => answer(stay(desk, input))),
  leave: calls.presence.leave.handler(({ input }) => answer(leave(desk, input.draftId))),
})
