import { basename } from 'node:path'
import type { IntakeRun, IntakeState } from '#shared/contract/intake-runs.ts'
import type { ReadResult } from '../reading/reading.ts'
import type { Writer } from '../store/connection.ts'
import { type Settled, settleFile, waitingFile } from '../store/intake-files.ts'
import { draftOfHash } from '../store/sources.ts'
import type { Desk } from './desk.ts'
import { type Indexing, indexNow } from './index-draft.ts'
import { keepSubmission } from './keep-submission.ts'

/** A file of a run that was read. */
export interface ArrivedFile {
  readonly position: number
  readonly name: string
  readonly result: ReadResult
}

/** A name in a folder below the run's is not the file's own. */
export const ownName = (name: string): string => basename(name)

function settledAs(
  desk: Desk,
  to: Writer,
  { by }: Pick<IntakeRun, 'by'>,
  { name, result: { looked, outcome } }: ArrivedFile,
  index: Indexing,
): Settled | null {
  const facts = { sha256: looked?.sha256 ?? null, size: looked?.size ?? null }
  const twin = looked && draftOfHash(to, looked.sha256)
  if (twin !== null) return { ...facts, state: 'doubled', draftId: twin, problem: null }
  // It was left unread because of a draft that is no longer known: it waits for another reading.
  if (outcome === null) return null
  if (!outcome.ok) {
    return { ...facts, state: 'refused', draftId: null, problem: outcome.problem }
  }
  const kept = { name: ownName(name), prepared: outcome.value, writer: '', by }
  return {
    ...facts,
    state: 'imported',
    draftId: keepSubmission(desk, to, kept, index),
    problem: null,
  }
}

/**
 * Puts a file of a run on the desk, or says why not, in the transaction that marks it as done: whenever the
 * desk dies, it is both or neither.
 *
 * @param index called where it becomes a draft
 * @returns what became of it; null where it still waits, or waited no more
 */
export function keepArrived(
  desk: Desk,
  to: Writer,
  run: Pick<IntakeRun, 'id' | 'by'>,
  file: ArrivedFile,
  index: Indexing = indexNow,
): IntakeState | null {
  // Another desk on the same folder may have taken the run up meanwhile.
  if (waitingFile(to, run.id, file.position) === undefined) return null
  const settled = settledAs(desk, to, run, file, index)
  if (settled !== null) settleFile(to, run.id, file.position, settled)
  return settled?.state ?? null
}
