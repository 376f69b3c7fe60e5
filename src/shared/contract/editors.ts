import { editorProfileSchema } from '#shared/editors/profile.ts'
import { call } from './problem.ts'

export const editors = {
  /**
   * Replaces a profile; acts from before keep the name that they carry. Problem `name-taken` when
   * somebody else has the name or did something under it.
   */
  change: call.input(editorProfileSchema.strict()).output(editorProfileSchema),
}
