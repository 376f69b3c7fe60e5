import type { Outcome } from '#shared/contract/outcome.ts'
import type { UnsentLetter } from '#shared/letter/note.ts'
import { storedDraft } from '../store/drafts.ts'
import { forgetUnsentLetter, keepUnsentLetter } from '../store/unsent-letters.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

const keep = (
  desk: Desk,
  { draftId, letter }: { draftId: string; letter: UnsentLetter | null },
): Outcome<{ readonly at: string }> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    const at = desk.now()
    if (letter === null) forgetUnsentLetter(to, draftId)
    else keepUnsentLetter(to, draftId, letter, at)
    return { at }
  })

export const letterCalls = (desk: Desk) => ({
  keep: calls.letters.keep.handler(({ input }) => answer(keep(desk, input))),
})
