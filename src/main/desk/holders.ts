import type { Outcome } from '#shared/contract/outcome.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { type Holder, runsOutAt } from '#shared/holder/holder.ts'
import { actSchema } from '../store/act.ts'
import { lastActOn, record } from '../store/audit.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { editorsOf } from '../store/editors.ts'
import { endHolder, holderOf, prolongHolder, putHolder } from '../store/holders.ts'
import { refuse } from '../store/refusal.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedProfile, sittingProfile } from './editor.ts'
import { answer } from './problems.ts'

interface Wish {
  readonly draftId: string
  /** From whom it is taken knowingly: the id of an editor, or null. */
  readonly over: string | null
}

interface Mark {
  readonly by: string
  readonly at: string
}

/** Refuses what is done to a draft that somebody else holds than `editor`, unless it is done knowingly. */
export function refuseHeldBut(holder: Holder | null, editor: string | null, over: string | null) {
  if (holder === null || holder.editor === editor || holder.editor === over) return
  const { since, until } = holder
  refuse({ kind: 'held-by-another', editor: holder.editor, by: holder.name, since, until })
}

/** The same for who makes this call. */
export function refuseHeld(from: Reader, now: string, { draftId, over }: Wish): void {
  refuseHeldBut(holderOf(from, draftId, now), sittingProfile(from)?.id ?? null, over)
}

/** Gives a draft to `editor`, whoever held it before; `mark` says who does it. */
export function hand(
  desk: Desk,
  to: Writer,
  { draftId, editor, word }: { draftId: string; editor: EditorProfile; word: string },
  { by, at }: Mark,
): Holder {
  const before = holderOf(to, draftId, at)
  const isOwn = editor.name === by
  const holder: Holder = {
    editor: editor.id,
    name: editor.name,
    since: at,
    until: runsOutAt(at, desk.houseStyle.holderHours),
    by: isOwn ? '' : by,
    word: isOwn ? '' : word.trim(),
  }
  const { name: _, ...put } = holder
  putHolder(to, draftId, put)
  const held = {
    editor: editor.id,
    name: editor.name,
    from: before?.name ?? '',
    until: holder.until,
  }
  record(
    to,
    { draftId, by, at },
    isOwn
      ? { action: 'draft-taken', details: held }
      : { action: 'draft-given', details: { ...held, note: holder.word } },
  )
  return holder
}

/** Gives a draft back to who held it before, for the whole time again. */
export function handBack(
  desk: Desk,
  to: Writer,
  draftId: string,
  before: Holder,
  mark: Mark,
): void {
  const from = holderOf(to, draftId, mark.at)?.name ?? ''
  const until = runsOutAt(mark.at, desk.houseStyle.holderHours)
  const { editor, name, since, by, word } = before
  putHolder(to, draftId, { editor, since, until, by, word })
  const details = { editor, name, from, until, note: '' }
  record(to, { draftId, ...mark }, { action: 'draft-given', details })
}

/** The draft is nobody's task any more; false where it was nobody's. */
export function letGo(to: Writer, draftId: string, { by, at }: Mark, isDecided: boolean): boolean {
  const holder = holderOf(to, draftId, at)
  if (holder === null) return false
  endHolder(to, draftId)
  const { editor, name } = holder
  record(
    to,
    { draftId, by, at },
    { action: 'draft-released', details: { editor, name, isDecided } },
  )
  return true
}

/**
 * Whose task a draft was until the decision that nothing came after: whoever takes that decision back does
 * not take the draft from them.
 */
export function heldUntilDecided(from: Reader, draftId: string): EditorProfile | null {
  const last = lastActOn(from, draftId)
  if (last?.action !== 'draft-released') return null
  const act = actSchema.parse({ action: last.action, details: JSON.parse(last.details_json) })
  if (act.action !== 'draft-released' || !act.details.isDecided) return null
  const { editor } = act.details
  return editorsOf(from).find(({ id, active }) => id === editor && active) ?? null
}

/** The profile of somebody who can be given a draft. */
export const receiver = (from: Reader, id: string): EditorProfile =>
  editorsOf(from).find((editor) => editor.id === id && editor.active) ??
  refuse({ kind: 'not-found', what: 'editor' })

const give = (
  desk: Desk,
  { editor: id, word, ...wish }: Wish & { readonly editor: string | null; readonly word: string },
): Outcome<Holder> =>
  desk.store.write((to) => {
    storedDraft(to, wish.draftId)
    const own = namedProfile(to)
    const at = desk.now()
    const before = holderOf(to, wish.draftId, at)
    refuseHeldBut(before, own.id, wish.over)
    const editor = id === null ? own : receiver(to, id)
    // Who takes what is theirs only says that they are still at it, and the trail is not told twice.
    if (before !== null && before.editor === editor.id && before.word === word.trim()) {
      const until = runsOutAt(at, desk.houseStyle.holderHours)
      prolongHolder(to, wish.draftId, until)
      return { ...before, until }
    }
    return hand(desk, to, { draftId: wish.draftId, editor, word }, { by: own.name, at })
  })

const release = (desk: Desk, wish: Wish): Outcome<{ readonly released: boolean }> =>
  desk.store.write((to) => {
    storedDraft(to, wish.draftId)
    const mark = { by: namedProfile(to).name, at: desk.now() }
    refuseHeld(to, mark.at, wish)
    return { released: letGo(to, wish.draftId, mark, false) }
  })

export const holderCalls = (desk: Desk) => ({
  take: calls.holders.take.handler(({ input }) =>
    answer(give(desk, { ...input, editor: null, word: '' })),
  ),
  give: calls.holders.give.handler(({ input }) => answer(give(desk, input))),
  release: calls.holders.release.handler(({ input }) => answer(release(desk, input))),
})
