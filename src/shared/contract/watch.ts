import { z } from 'zod'
import { call } from './problem.ts'

/** What becomes of a file in the watched folder once it is done with. */
export const afterTakingSchema = z.enum(['leave', 'move'])

/** The folder out of which files are taken as they arrive. */
export const watchSchema = z.object({
  /** null: none. */
  folder: z.string().nullable(),
  after: afterTakingSchema,
  /** `gone`: the folder is not there right now; it is looked for. */
  state: z.enum(['off', 'watching', 'gone']),
  /** Whether the folder can be chosen here, by the system's own dialog: no page names a path. */
  choosable: z.boolean(),
})

export const watch = {
  read: call.output(watchSchema),
  /**
   * Lets a person choose the folder in the system's dialog; nothing changes where that is closed. Problem
   * `own-folder` for one that holds, or lies in, the desk's own data.
   */
  choose: call.output(watchSchema),
  /** Watches nothing any more. */
  end: call.output(watchSchema),
  setAfter: call.input(z.strictObject({ after: afterTakingSchema })).output(watchSchema),
}

export type Watch = Readonly<z.infer<typeof watchSchema>>
export type AfterTaking = z.infer<typeof afterTakingSchema>
