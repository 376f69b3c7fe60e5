import { os } from '@orpc/server'
import { runsOutAt } from '#shared/holder/holder.ts'
import { holderOf, prolongHolder } from '../store/holders.ts'
import type { Desk } from './desk.ts'
import { sittingProfile } from './editor.ts'
import { aboutDraft, CHANGES } from './held-elsewhere.ts'

/** Who comments on a draft works on it, though the text stays as it is. */
const COMMENTS = 'comments.'

/** A text is saved every few seconds: so much later, in ms, is worth a line in the store. */
const STEP = 60_000

/** After a call by which its holder did something to a draft, the draft stays theirs for the whole time again. */
export const prolonging = (desk: Desk) =>
  os.middleware(async ({ next, path }, input) => {
    const result = await next()
    const name = path.join('.')
    if (!CHANGES.has(name) && !name.startsWith(COMMENTS)) return result
    const draft = aboutDraft.safeParse(input)
    if (draft.success) prolong(desk, draft.data)
    return result
  })

function prolong(desk: Desk, draftId: string): void {
  const now = desk.now()
  const held = desk.store.read((from) => ({
    holder: holderOf(from, draftId, now),
    own: sittingProfile(from)?.id ?? null,
  }))
  if (!held.ok) return
  const { holder, own } = held.value
  if (holder === null || holder.editor !== own) return
  const until = runsOutAt(now, desk.houseStyle.holderHours)
  if (Date.parse(until) - Date.parse(holder.until) < STEP) return
  // Where it cannot be written the act stands all the same.
  desk.store.note((to) => prolongHolder(to, draftId, until))
}
