import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/**
 * A door that is open on this store. It is taken off when the door closes, and stays when it dies.
 * `unseen`: since when something is to be told that nobody has read yet, ISO UTC.
 */
const doorSchema = z.object({
  id: z.string(),
  pid: z.number().int(),
  at: z.string(),
  unseen: z.string().nullable().default(null),
})
export type RunningDoor = Readonly<z.infer<typeof doorSchema>>

/** No preference. */
const RUNNING = 'running'

/** The doors that have not said that they close; nothing where the row is no use. */
export function runningDoors(from: Reader): readonly RunningDoor[] {
  const row = from.first(
    query.selectFrom('setting').select('value_json').where('key', '=', RUNNING),
  )
  const doors = z.array(doorSchema).safeParse(JSON.parse(row?.value_json ?? '[]'))
  return doors.success ? doors.data : []
}

export function setRunningDoors(to: Writer, doors: readonly RunningDoor[]): void {
  const value_json = JSON.stringify(doors)
  to.run(
    query
      .insertInto('setting')
      .values({ key: RUNNING, value_json })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json })),
  )
}
