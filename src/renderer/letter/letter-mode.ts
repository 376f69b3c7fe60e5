import type { LetterAction } from '#shared/letter/letter.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { focusPane } from '../draft-focus.ts'
import { showDialog } from '../screen.ts'
import { createStore } from '../store.ts'

interface LetterMode {
  /** The draft whose writer is written to, or null. */
  readonly draftId: string | null
  readonly action: LetterAction
  /** The note that the focus goes to, once it is on screen. */
  readonly focus: string | null
}

const closed: LetterMode = { draftId: null, action: 'request-changes', focus: null }

export const letterMode = createStore<LetterMode>(closed)

/** Lays the letter's form over the summary; the article beside it can be read, edited and pointed at. */
export const openLetter = (store: DraftStore, action: LetterAction, focus: string | null = null) =>
  letterMode.set(() => ({ draftId: store.id, action, focus }))

export const chooseAction = (action: LetterAction): void =>
  letterMode.set((now) => ({ ...now, action }))

export const focusNote = (focus: string | null): void =>
  letterMode.set((now) => ({ ...now, focus }))

/** What is written stays with the draft. */
export const closeLetter = (): void => letterMode.set(() => closed)

/** Goes back to the article. */
export function leaveLetter(): void {
  closeLetter()
  focusPane('article')
}

/** The letter in the dialog: the one being written, or the one of a decision by its id. */
export const shownLetter = createStore<{ readonly decisionId: string | null }>({ decisionId: null })

export function showLetter(decisionId: string | null): void {
  shownLetter.set(() => ({ decisionId }))
  showDialog('letter')
}
