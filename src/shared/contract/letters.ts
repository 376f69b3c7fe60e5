import { z } from 'zod'
import { unsentLetterSchema } from '#shared/letter/note.ts'
import { call } from './problem.ts'

export const letters = {
  /**
   * Keeps what an editor has written to the writer so far, so that it is there again after a closed
   * window; null forgets it. Nothing is decided by it, and nothing sent.
   */
  keep: call
    .input(z.strictObject({ draftId: z.string(), letter: unsentLetterSchema.nullable() }))
    .output(z.object({ at: z.string() })),
}
