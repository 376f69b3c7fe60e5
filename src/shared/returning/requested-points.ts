import type { Note, NotePlace } from '#shared/letter/note.ts'
import type { Decision } from '#shared/workflow/decision.ts'

/** One thing that a writer was asked for. */
export interface RequestedPoint {
  /** Names it among the points of its decision, for the tick. */
  readonly id: string
  /** Key of a reason of the house style, or null. */
  readonly reason: string | null
  /** '' for a reason that no note says more of. */
  readonly words: string
  readonly place: NotePlace | null
}

const ofNote = ({ id, reason, words, place }: Note): RequestedPoint => ({
  id: `note ${id}`,
  reason,
  words,
  place,
})

/**
 * The list that a letter asked its writer to tick off: each note, in the order of the letter, then each
 * reason that no note belongs to.
 *
 * @example requestedPoints({ notes: [], reasons: ['typos'] }) // [{ id: 'reason typos', reason: 'typos', ... }]
 */
export function requestedPoints({
  notes,
  reasons,
}: Pick<Decision, 'notes' | 'reasons'>): readonly RequestedPoint[] {
  const told = new Set(notes.map(({ reason }) => reason))
  return [
    ...notes.map(ofNote),
    ...reasons
      .filter((reason) => !told.has(reason))
      .map((reason) => ({ id: `reason ${reason}`, reason, words: '', place: null })),
  ]
}
