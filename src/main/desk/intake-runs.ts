import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import { setIntakeStatus } from '../store/intake-runs.ts'
import { type BackgroundRuns, backgroundRuns } from './background-runs.ts'
import type { Desk } from './desk.ts'
import { type OnSettled, runIntake } from './intake-run.ts'

/** The runs whose files this desk reads from a disk. */
export type IntakeRuns = BackgroundRuns<IntakeRun>

/** @param onWatched is told what became of each file of the watched folder */
export const intakeRuns = (desk: () => Desk, onWatched: OnSettled): IntakeRuns =>
  backgroundRuns(
    (run, onEnd) => runIntake(desk(), run, run.origin === 'watched' ? onWatched : () => {}, onEnd),
    (id) => desk().store.note((to) => setIntakeStatus(to, id, 'interrupted', desk().now())),
  )
