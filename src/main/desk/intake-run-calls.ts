import { INTAKE_LIMIT } from '#shared/contract/intake.ts'
import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Writer } from '../store/connection.ts'
import {
  addIntakeFiles,
  intakeFiles,
  settleFile,
  type WaitingFile,
  waitingFile,
} from '../store/intake-files.ts'
import {
  beatIntake,
  setIntakeStatus,
  storedIntakeRun,
  storedIntakeRuns,
} from '../store/intake-runs.ts'
import { refuse } from '../store/refusal.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { openRun } from './intake-from-disk.ts'
import { isNewTo } from './intake-run.ts'
import type { IntakeRuns } from './intake-runs.ts'
import { keepArrived, ownName } from './keep-arrived.ts'
import { answer } from './problems.ts'

type Status = IntakeRun['status']

/** Reads a run, lets `change` decide on its next status, and answers with it as it then stands. */
const turn = (desk: Desk, id: string, change: (run: IntakeRun) => Status): Outcome<IntakeRun> =>
  desk.store.write((to) => {
    const run = storedIntakeRun(to, id, desk.now())
    const status = change(run)
    if (status !== run.status) setIntakeStatus(to, id, status, desk.now())
    return storedIntakeRun(to, id, desk.now())
  })

const isOpen = ({ status }: IntakeRun): boolean => status !== 'cancelled' && status !== 'done'

/** Whether nothing of it waits any more. */
const isThrough = ({ total, imported, doubled, refused }: IntakeRun): boolean =>
  imported + doubled + refused === total

/** A run as it stands after one of its files; it is done with the last. */
function afterFile(desk: Desk, to: Writer, id: string): IntakeRun {
  const run = storedIntakeRun(to, id, desk.now())
  if (run.status === 'running' && isThrough(run)) setIntakeStatus(to, id, 'done', desk.now())
  else beatIntake(to, id, desk.now())
  return storedIntakeRun(to, id, desk.now())
}

/** The file that a page brings, if its run takes it. */
const awaited = (desk: Desk, id: string, position: number): WaitingFile | null =>
  answer(
    desk.store.read((from) => {
      const run = storedIntakeRun(from, id, desk.now())
      return run.status === 'running' ? (waitingFile(from, id, position) ?? null) : null
    }),
  )

async function bring(
  desk: Desk,
  { id, position, base64 }: { id: string; position: number; base64: string },
): Promise<IntakeRun> {
  const file = awaited(desk, id, position)
  if (file === null) return answer(desk.store.read((from) => storedIntakeRun(from, id, desk.now())))
  const { name } = file
  const submission = { name: ownName(name), body: { kind: 'file', base64 } } as const
  const result = await desk.reading.read(
    { kind: 'submission', submission },
    desk.houseStyle,
    isNewTo(desk),
  )
  return answer(
    desk.store.write((to) => {
      const run = storedIntakeRun(to, id, desk.now())
      keepArrived(desk, to, run, { position, name, result })
      return afterFile(desk, to, id)
    }),
  )
}

const refuseFile = (desk: Desk, id: string, position: number): Outcome<IntakeRun> =>
  desk.store.write((to) => {
    const file = waitingFile(to, id, position) ?? refuse({ kind: 'not-found', what: 'intake-run' })
    const name = ownName(file.name)
    const size = file.size ?? 0
    const problem: Problem =
      size > INTAKE_LIMIT
        ? { kind: 'too-large', name, size, limit: INTAKE_LIMIT }
        : { kind: 'unreadable-file', name }
    settleFile(to, id, position, {
      state: 'refused',
      sha256: null,
      size: null,
      draftId: null,
      problem,
    })
    return afterFile(desk, to, id)
  })

export const intakeRunCalls = (desk: Desk, runs: IntakeRuns) => ({
  open: calls.intakeRuns.open.handler(({ input: { place } }) =>
    answer(openRun(desk, { place, origin: 'page' })),
  ),
  announce: calls.intakeRuns.announce.handler(({ input: { id, files } }) =>
    answer(
      desk.store.note((to) => {
        if (storedIntakeRun(to, id, desk.now()).status === 'listing') {
          addIntakeFiles(
            to,
            id,
            files.map((file) => ({ ...file, path: null, modified: null })),
          )
        }
        beatIntake(to, id, desk.now())
        return storedIntakeRun(to, id, desk.now())
      }),
    ),
  ),
  begin: calls.intakeRuns.begin.handler(({ input: { id } }) =>
    answer(
      turn(desk, id, (run) => {
        if (run.status !== 'listing') return run.status
        return isThrough(run) ? 'done' : 'running'
      }),
    ),
  ),
  bring: calls.intakeRuns.bring.handler(({ input }) => bring(desk, input)),
  refuse: calls.intakeRuns.refuse.handler(({ input: { id, position } }) =>
    answer(refuseFile(desk, id, position)),
  ),
  list: calls.intakeRuns.list.handler(() =>
    answer(desk.store.read((from) => storedIntakeRuns(from, desk.now()))),
  ),
  files: calls.intakeRuns.files.handler(({ input: { id, ...which } }) =>
    answer(
      desk.store.read((from) => {
        storedIntakeRun(from, id, desk.now())
        return intakeFiles(from, id, which)
      }),
    ),
  ),
  pause: calls.intakeRuns.pause.handler(({ input: { id } }) => {
    const run = answer(turn(desk, id, (one) => (one.status === 'running' ? 'paused' : one.status)))
    runs.pause(id)
    return run
  }),
  resume: calls.intakeRuns.resume.handler(async ({ input: { id } }) => {
    await runs.ended(id)
    const run = answer(
      turn(desk, id, (one) => (isOpen(one) && one.status !== 'listing' ? 'running' : one.status)),
    )
    // The files of a page are brought by the page.
    if (run.status === 'running' && run.origin !== 'page') runs.begin(run)
    return run
  }),
  cancel: calls.intakeRuns.cancel.handler(async ({ input: { id } }) => {
    const run = answer(turn(desk, id, (one) => (isOpen(one) ? 'cancelled' : one.status)))
    await runs.stop(id)
    return run
  }),
})
