import { sql } from 'kysely'
import {
  type IntakeFile,
  type IntakeState,
  intakeFileSchema,
} from '#shared/contract/intake-runs.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** A file as it is named; where its folder is watched, with its size and when it was changed, in ms. */
export interface NamedFile {
  readonly name: string
  readonly path: string | null
  readonly size: number | null
  readonly modified: number | null
}

/** A file that waits. */
export type WaitingFile = NamedFile & { readonly position: number }

/** Puts further files at the end of a run's list. */
export function addIntakeFiles(to: Writer, run_id: string, files: readonly NamedFile[]): void {
  const { total } = to.first(
    query.selectFrom('intake_run').select('total').where('id', '=', run_id),
  ) ?? { total: 0 }
  for (const [index, file] of files.entries()) {
    to.run(
      query.insertInto('intake_file').values({
        ...file,
        run_id,
        position: total + index,
        sha256: null,
        state: 'waiting',
        draft_id: null,
        problem_json: null,
      }),
    )
  }
  to.run(
    query
      .updateTable('intake_run')
      .set({ total: total + files.length })
      .where('id', '=', run_id),
  )
}

const waiting = (runId: string) =>
  query
    .selectFrom('intake_file')
    .select(['position', 'name', 'path', 'size', 'modified'])
    .where('run_id', '=', runId)
    .where('state', '=', sql.lit('waiting'))

/** Some files that wait, in their order, behind a position. */
export const waitingFiles = (
  from: Reader,
  runId: string,
  after: number,
  limit: number,
): readonly WaitingFile[] =>
  from.all(waiting(runId).where('position', '>', after).orderBy('position').limit(limit))

/** The file at a position if it still waits. */
export const waitingFile = (
  from: Reader,
  runId: string,
  position: number,
): WaitingFile | undefined => from.first(waiting(runId).where('position', '=', position))

/** What became of a file; `sha256` and `size` null where its bytes could not be had. */
export interface Settled {
  readonly state: Exclude<IntakeState, 'waiting'>
  readonly sha256: string | null
  readonly size: number | null
  readonly draftId: string | null
  readonly problem: Problem | null
}

/** Says what became of a file that waited, and counts it. */
export function settleFile(
  to: Writer,
  runId: string,
  position: number,
  { state, sha256, size, draftId, problem }: Settled,
): void {
  to.run(
    query
      .updateTable('intake_file')
      .set({
        state,
        sha256,
        ...(size !== null && { size }),
        draft_id: draftId,
        problem_json: problem && JSON.stringify(problem),
      })
      .where('run_id', '=', runId)
      .where('position', '=', position),
  )
  to.run(
    query
      .updateTable('intake_run')
      .set((run) => ({ [state]: run(state, '+', 1) }))
      .where('id', '=', runId),
  )
}

/** Files after a position, in their order, of one state or of any. */
export const intakeFiles = (
  from: Reader,
  runId: string,
  { state, after, limit }: { state: IntakeState | null; after: number; limit: number },
): IntakeFile[] =>
  from
    .all(
      query
        .selectFrom('intake_file')
        .select(['position', 'name', 'size', 'state', 'draft_id as draftId', 'problem_json'])
        .where('run_id', '=', runId)
        .$if(state !== null, (files) => files.where('state', '=', state ?? 'waiting'))
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit),
    )
    .map(({ problem_json, ...file }) =>
      intakeFileSchema.parse({
        ...file,
        problem: problem_json === null ? null : JSON.parse(problem_json),
      }),
    )

/** Whether this very state of a file in the watched folder is in a run already. */
export const isTakenFile = (
  from: Reader,
  { path, size, modified }: Pick<NamedFile, 'path' | 'size' | 'modified'>,
): boolean =>
  from.first(
    query
      .selectFrom('intake_file')
      .select('position')
      .where('modified', 'is not', null)
      .where('path', '=', path)
      .where('size', '=', size)
      .where('modified', '=', modified)
      .limit(1),
  ) !== undefined
