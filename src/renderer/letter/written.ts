import { isLetterAction } from '#shared/letter/letter.ts'
import type { Note, UnsentLetter } from '#shared/letter/note.ts'
import { ask } from '../draft/ask.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'

const nothing: UnsentLetter = { reasons: [], note: '', notes: [], language: null }

/** What a decision that was taken back had told the writer: it is not written a second time. */
function takenBack(decisions: DraftState['decisions']): UnsentLetter | null {
  const [before, last] = decisions.slice(-2)
  if (before === undefined || last?.action !== 'reopen' || !isLetterAction(before.action))
    return null
  const { reasons, note, notes, letter } = before
  return { reasons, note, notes, language: letter?.language ?? null }
}

/** What is written to the writer so far, without reasons that the house no longer has. */
export function writtenOf({
  unsentLetter,
  decisions,
  houseStyle,
}: Pick<DraftState, 'unsentLetter' | 'decisions' | 'houseStyle'>): UnsentLetter {
  const { reasons, notes, ...rest } = unsentLetter ?? takenBack(decisions) ?? nothing
  const isKnown = (reason: string) => houseStyle.reasons.some(({ key }) => key === reason)
  return {
    ...rest,
    reasons: reasons.filter(isKnown),
    notes: notes.map((note) =>
      note.reason === null || isKnown(note.reason) ? note : { ...note, reason: null },
    ),
  }
}

/** Long enough for a burst of keys to be one call. */
const KEEP_MS = 300

interface Waiting {
  readonly store: DraftStore
  readonly letter: UnsentLetter
  readonly timer: number
}

let waiting: Waiting | null = null
/** One call after the other: the last words are the ones that stay. */
let keeping: Promise<unknown> = Promise.resolve()

/** Sends what waits to the desk now; false in the end when the desk could not keep it. */
export function keepNow(): Promise<boolean> {
  if (waiting === null) return keeping.then(() => true)
  const { store, letter, timer } = waiting
  clearTimeout(timer)
  waiting = null
  const kept = keeping.then(() => ask(() => store.desk.letters.keep({ draftId: store.id, letter })))
  keeping = kept
  return kept.then(({ ok }) => ok)
}

/** Changes what is written; `onLost` is told when the desk could not keep it. */
export function write(store: DraftStore, part: Partial<UnsentLetter>, onLost: () => void): void {
  const letter = { ...writtenOf(store.read()), ...part }
  store.patch({ unsentLetter: letter })
  if (waiting !== null) clearTimeout(waiting.timer)
  const keep = () => {
    void keepNow().then((isKept) => {
      if (!isKept) onLost()
    })
  }
  waiting = { store, letter, timer: window.setTimeout(keep, KEEP_MS) }
}

/** The notes with one changed, or without it. */
export const withNote = (
  notes: readonly Note[],
  id: string,
  part: Partial<Note> | null,
): UnsentLetter['notes'] =>
  part === null
    ? notes.filter((note) => note.id !== id)
    : notes.map((note) => (note.id === id ? { ...note, ...part } : note))
