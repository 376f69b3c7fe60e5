import { z } from 'zod'
import { never } from '#shared/contract/outcome.ts'
import { holderSchema } from '#shared/holder/holder.ts'

/** What an act on many drafts did to one of them: enough to take it back, and to see whether it still stands. */
export const doneSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('held'),
    before: holderSchema.nullable(),
    after: holderSchema.nullable(),
  }),
  z.object({
    kind: z.literal('decided'),
    /** Id of the decision. */
    decision: z.string(),
    /** Of what was decided on. */
    contentHash: z.string(),
  }),
  z.object({ kind: z.literal('tagged'), added: z.array(z.string()), removed: z.array(z.string()) }),
])

export type Done = Readonly<z.infer<typeof doneSchema>>

/** A draft as it stands, in what an act on many may change. */
export interface Standing {
  /** Who holds it, by id of the editor and since when. */
  readonly holder: { readonly editor: string; readonly since: string } | null
  /** Id of the newest decision. */
  readonly decision: string | null
  readonly contentHash: string
  readonly tags: readonly string[]
}

/**
 * Whether what was done is still what the draft shows, so that taking it back undoes nothing that came later.
 *
 * @example stillStands({ kind: 'tagged', added: ['banjir'], removed: [] }, { ...standing, tags: [] }) // false
 */
export function stillStands(done: Done, now: Standing): boolean {
  switch (done.kind) {
    case 'held':
      return done.after === null
        ? now.holder === null
        : now.holder?.editor === done.after.editor && now.holder.since === done.after.since
    case 'decided':
      return now.decision === done.decision && now.contentHash === done.contentHash
    case 'tagged':
      return (
        done.added.every((tag) => now.tags.includes(tag)) &&
        !done.removed.some((tag) => now.tags.includes(tag))
      )
    default:
      return never(done)
  }
}
