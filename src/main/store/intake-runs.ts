import type { Selectable } from 'kysely'
import { type IntakeRun, intakeRunSchema } from '#shared/contract/intake-runs.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { IntakeRunTable } from './work-tables.ts'

type Status = IntakeRun['status']

/** A run at work whose runner has not been heard of for so long, in ms, was left by a desk or page that ended. */
const SILENCE = 30_000

/** How many a list shows. */
const NEWEST = 50

/**
 * What a run is that nobody is at work on any more. One whose files were not all named yet cannot be taken
 * up: nothing of it is on the desk, and its folder is to be given again.
 */
const LEFT: Readonly<Record<Status, Status>> = {
  listing: 'cancelled',
  running: 'interrupted',
  paused: 'paused',
  interrupted: 'interrupted',
  cancelled: 'cancelled',
  done: 'done',
}

const NO_FILES = { total: 0, imported: 0, doubled: 0, refused: 0 }

export type NewIntakeRun = Pick<IntakeRun, 'id' | 'origin' | 'place' | 'at' | 'by'>

export function insertIntakeRun(to: Writer, run: NewIntakeRun): void {
  to.run(
    query.insertInto('intake_run').values({ ...run, ...NO_FILES, status: 'listing', beat: run.at }),
  )
}

/** A run as it stands; refuses an id that none has. @param now ISO UTC */
export function storedIntakeRun(from: Reader, id: string, now: string): IntakeRun {
  const row = from.first(query.selectFrom('intake_run').selectAll().where('id', '=', id))
  return row ? read(row, now) : refuse({ kind: 'not-found', what: 'intake-run' })
}

/** Newest first. @param now ISO UTC */
export const storedIntakeRuns = (from: Reader, now: string): IntakeRun[] =>
  from
    .all(query.selectFrom('intake_run').selectAll().orderBy('seq', 'desc').limit(NEWEST))
    .map((row) => read(row, now))

function read({ beat, seq, ...row }: Selectable<IntakeRunTable>, now: string): IntakeRun {
  const isLeft = Date.parse(now) - Date.parse(beat) > SILENCE
  return intakeRunSchema.parse({ ...row, status: isLeft ? LEFT[row.status] : row.status })
}

export function setIntakeStatus(to: Writer, id: string, status: Status, now: string): void {
  to.run(query.updateTable('intake_run').set({ status, beat: now }).where('id', '=', id))
}

/** Says that its runner is alive. */
export function beatIntake(to: Writer, id: string, now: string): void {
  to.run(query.updateTable('intake_run').set({ beat: now }).where('id', '=', id))
}

/** The newest run of the watched folder, where one is. */
export const newestWatched = (from: Reader, place: string, now: string): IntakeRun | null => {
  const row = from.first(
    query
      .selectFrom('intake_run')
      .selectAll()
      .where('origin', '=', 'watched')
      .where('place', '=', place)
      .orderBy('seq', 'desc')
      .limit(1),
  )
  return row ? read(row, now) : null
}
