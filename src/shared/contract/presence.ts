import { z } from 'zod'
import { holderSchema } from '#shared/holder/holder.ts'
import { call } from './problem.ts'

/** Who else has a draft open for editing, and since when (ISO UTC). */
export const elsewhereSchema = z.object({
  /** '' for a window at which nobody sits. */
  by: z.string(),
  since: z.string(),
})

const told = {
  /** Number of the saved working copy. */
  seq: z.number().int(),
  /** Whose task the draft is, which is told with it: both change behind a window's back. */
  holder: holderSchema.nullable(),
}

/** Where a draft is being edited, as one window is told. */
export const presenceSchema = z.discriminatedUnion('kind', [
  /** In this window. */
  z.object({ kind: z.literal('here'), ...told }),
  elsewhereSchema.extend({ kind: z.literal('elsewhere'), ...told }),
])

export const presence = {
  /**
   * A window says that it has a draft open, and again every `BEAT_MS` (presence/lease.ts). It may edit
   * the draft while no other window does; with `take` it may from now on, whoever did before.
   */
  stay: call
    .input(z.strictObject({ draftId: z.string(), take: z.boolean().default(false) }))
    .output(presenceSchema),
  /** The window has left the draft, which is free at once. */
  leave: call
    .input(z.strictObject({ draftId: z.string() }))
    .output(z.object({ left: z.boolean() })),
}

export type Elsewhere = Readonly<z.infer<typeof elsewhereSchema>>
export type Presence = Readonly<z.infer<typeof presenceSchema>>
