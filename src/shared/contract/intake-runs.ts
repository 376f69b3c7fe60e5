import { z } from 'zod'
import { call, problemSchema } from './problem.ts'

/**
 * `listing`: its files are still being named. `interrupted`: the desk or the page closed meanwhile; it can be
 * resumed.
 */
export const intakeStatusSchema = z.enum([
  'listing',
  'running',
  'paused',
  'interrupted',
  'cancelled',
  'done',
])

export const intakeStateSchema = z.enum(['waiting', 'imported', 'doubled', 'refused'])

/** Files that arrive together. Counts of files; times ISO UTC. */
export const intakeRunSchema = z.object({
  id: z.string(),
  /** Read from a disk of this machine, brought by a page, or out of the watched folder. */
  origin: z.enum(['disk', 'page', 'watched']),
  /** Name of the folder; '' for single files. */
  place: z.string(),
  status: intakeStatusSchema,
  total: z.number().int(),
  imported: z.number().int(),
  /** The very same bytes were there already. */
  doubled: z.number().int(),
  refused: z.number().int(),
  at: z.string(),
  by: z.string(),
})

/** What became of one file. */
export const intakeFileSchema = z.object({
  position: z.number().int(),
  /** With the folders below the run's own. */
  name: z.string(),
  /** In bytes; null until it is known. */
  size: z.number().int().nullable(),
  state: intakeStateSchema,
  /** The draft that it became, or that it doubles. */
  draftId: z.string().nullable(),
  /** Why it was refused. */
  problem: problemSchema.nullable(),
})

/** Files of one call. */
export const INTAKE_PAGE = 1_000

const one = z.strictObject({ id: z.string() })

/** Problem `not-found` (intake-run) for an id that no run has. */
export const intakeRuns = {
  /** Opens a run whose files a page names and then brings. */
  open: call.input(z.strictObject({ place: z.string().max(500) })).output(intakeRunSchema),
  /** Names further files, in the order in which they will be brought. */
  announce: call
    .input(
      one.extend({
        files: z
          .array(
            z.strictObject({ name: z.string().max(1_000), size: z.number().int().nonnegative() }),
          )
          .max(INTAKE_PAGE),
      }),
    )
    .output(intakeRunSchema),
  /** All are named. */
  begin: call.input(one).output(intakeRunSchema),
  /** Reads and stores one file that waits; in a run that is not running it goes on waiting. */
  bring: call
    .input(one.extend({ position: z.number().int().nonnegative(), base64: z.base64() }))
    .output(intakeRunSchema),
  /** Refuses one file that the page could not read, or that is too large to be sent. */
  refuse: call
    .input(one.extend({ position: z.number().int().nonnegative() }))
    .output(intakeRunSchema),
  /** Newest first, at most 50. */
  list: call.output(z.array(intakeRunSchema)),
  /** What became of its files, page by page: those after a position, of one state or of any. */
  files: call
    .input(
      one.extend({
        state: intakeStateSchema.nullable(),
        after: z.number().int().min(-1),
        limit: z.number().int().min(1).max(INTAKE_PAGE).default(200),
      }),
    )
    .output(z.array(intakeFileSchema)),
  /** Files under way end first. */
  pause: call.input(one).output(intakeRunSchema),
  /** Also takes up what an earlier run of the desk left. */
  resume: call.input(one).output(intakeRunSchema),
  /** What is on the desk stays there. */
  cancel: call.input(one).output(intakeRunSchema),
}

export type IntakeRun = Readonly<z.infer<typeof intakeRunSchema>>
export type IntakeFile = Readonly<z.infer<typeof intakeFileSchema>>
export type IntakeState = z.infer<typeof intakeStateSchema>
