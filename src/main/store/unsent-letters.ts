import { type UnsentLetter, unsentLetterSchema } from '#shared/letter/note.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Keeps what is written so far in the place of what was kept before. */
export function keepUnsentLetter(
  to: Writer,
  draftId: string,
  letter: UnsentLetter,
  at: string,
): void {
  const row = { letter_json: JSON.stringify(letter), at }
  to.run(
    query
      .insertInto('unsent_letter')
      .values({ draft_id: draftId, ...row })
      .onConflict((conflict) => conflict.column('draft_id').doUpdateSet(row)),
  )
}

export function forgetUnsentLetter(to: Writer, draftId: string): void {
  to.run(query.deleteFrom('unsent_letter').where('draft_id', '=', draftId))
}

/** What is written to the writer of this draft and not decided yet, or null. */
export function unsentLetterOf(from: Reader, draftId: string): UnsentLetter | null {
  const row = from.first(
    query.selectFrom('unsent_letter').select('letter_json').where('draft_id', '=', draftId),
  )
  return row ? unsentLetterSchema.parse(JSON.parse(row.letter_json)) : null
}
