import type { Generated } from 'kysely'
import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import type { IntakeFile, IntakeRun } from '#shared/contract/intake-runs.ts'

// What is done to many drafts or files at once, and what came of it.

/** `beat` is when its runner was last heard of. */
export interface BatchTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly work: Batch['work']
  readonly provider_id: string | null
  readonly status: Batch['status']
  readonly parallel: number
  readonly beat: string
  readonly at: string
  readonly by: string
  /** Of an act on many drafts (many/plan.ts), else null. */
  readonly plan_json: Generated<string | null>
  /** The act that it takes back. */
  readonly takes_back: Generated<string | null>
  /** As ISO UTC; it may have passed. */
  readonly rests_until: Generated<string | null>
}

export interface BatchItemTable {
  readonly batch_id: string
  readonly position: number
  readonly draft_id: string
  readonly status: BatchItem['status']
  readonly failure_json: string | null
  readonly faulty: number
  /** Whose the draft becomes, where drafts are shared out. */
  readonly editor_id: Generated<string | null>
  /** What was done to it, so that it can be taken back (many/done.ts). */
  readonly done_json: Generated<string | null>
}

/** Files that arrived together; the counts are those of its files by state. */
export interface IntakeRunTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly origin: IntakeRun['origin']
  readonly place: string
  readonly status: IntakeRun['status']
  readonly total: number
  readonly imported: number
  readonly doubled: number
  readonly refused: number
  /** When its runner was last heard of. */
  readonly beat: string
  readonly at: string
  readonly by: string
}

/** `path` is null for a file that a page brings; `modified` in ms, where the folder was watched. */
export interface IntakeFileTable {
  readonly run_id: string
  readonly position: number
  readonly path: string | null
  readonly name: string
  readonly size: number | null
  readonly modified: number | null
  readonly sha256: string | null
  readonly state: IntakeFile['state']
  readonly draft_id: string | null
  readonly problem_json: string | null
}

/** These tables by their names. */
export interface WorkTables {
  readonly batch: BatchTable
  readonly batch_item: BatchItemTable
  readonly intake_run: IntakeRunTable
  readonly intake_file: IntakeFileTable
}
