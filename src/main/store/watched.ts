import { z } from 'zod'
import { type AfterTaking, afterTakingSchema } from '#shared/contract/watch.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** The watched folder as it was chosen on this machine, and what becomes of its files. */
export interface Watched {
  readonly folder: string | null
  readonly after: AfterTaking
}

const KEY = 'watched'

const watchedSchema = z.object({ folder: z.string().nullable(), after: afterTakingSchema })

const NOTHING: Watched = { folder: null, after: 'leave' }

export function watchedFolder(from: Reader): Watched {
  const row = from.first(query.selectFrom('setting').select('value_json').where('key', '=', KEY))
  const read = watchedSchema.safeParse(row && JSON.parse(row.value_json))
  return read.success ? read.data : NOTHING
}

export function keepWatched(to: Writer, watched: Watched): void {
  const value_json = JSON.stringify(watched)
  to.run(
    query
      .insertInto('setting')
      .values({ key: KEY, value_json })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json })),
  )
}
