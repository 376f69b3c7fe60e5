import { z } from 'zod'
import { MOST_TAGS, tagSchema } from '#shared/tag/tag.ts'
import { call } from './problem.ts'

const some = z.array(tagSchema).max(MOST_TAGS).default([])

export const tags = {
  /** Adds tags to a draft and takes others away; answers with all that it has then. Problem `too-many-tags`. */
  change: call
    .input(z.strictObject({ draftId: z.string(), add: some, remove: some }))
    .output(z.object({ tags: z.array(tagSchema) })),
  /** Those in use, the most used first, each with how many drafts have it. */
  inUse: call.output(z.array(z.object({ tag: tagSchema, drafts: z.number().int() }))),
}
