import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { IntakeFile, IntakeRun, IntakeState } from '#shared/contract/intake-runs.ts'
import { deskQuery, queryClient } from '../../queries.ts'
import { createStore, useStore } from '../../store.ts'
import { isAtWork, isOpen } from './run-state.ts'

/** Often enough that progress is seen to move, and that a run is seen which another began. */
const MOVING_MS = 1_000
const RESTING_MS = 5_000

const runsQuery = deskQuery.intakeRuns.list.queryOptions({
  refetchInterval: ({ state }) => (state.data?.some(isAtWork) === true ? MOVING_MS : RESTING_MS),
})

const none: readonly IntakeRun[] = []

/** The same before anything is known: null. */
export const useRunsIfRead = (): readonly IntakeRun[] | null => useQuery(runsQuery).data ?? null

/** Files that arrived together, the newest first. */
export const useRuns = (): readonly IntakeRun[] => useRunsIfRead() ?? none

export const readRunsAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: deskQuery.intakeRuns.key() })

interface Shown {
  /** Runs that somebody here saw at work: how they end is shown until it is put away. */
  readonly followed: readonly string[]
  /** The run whose report is open; null: the newest. */
  readonly report: string | null
}

const shown = createStore<Shown>({ followed: [], report: null })

export const follow = (id: string): void =>
  shown.set((now) =>
    now.followed.includes(id) ? now : { ...now, followed: [...now.followed, id] },
  )

export const putAway = (gone: string): void =>
  shown.set((now) => ({ ...now, followed: now.followed.filter((id) => id !== gone) }))

export const chooseReport = (report: string): void => shown.set((now) => ({ ...now, report }))

/** The run at the foot of the queue: one that is not through, else the newest of those followed. */
export function useShownRun(): IntakeRun | null {
  const runs = useRuns()
  const followed = useStore(shown, (now) => now.followed)
  return runs.find(isOpen) ?? runs.find(({ id }) => followed.includes(id)) ?? null
}

/** The run whose report is asked for. */
export function useReportedRun(): IntakeRun | null {
  const runs = useRuns()
  const report = useStore(shown, (now) => now.report)
  return runs.find(({ id }) => id === report) ?? runs[0] ?? null
}

/** Files of one page of a report. */
export const REPORT_PAGE = 200

/** The files of a run, page by page. */
export function useRunFiles({ id }: IntakeRun, state: IntakeState | null) {
  return useInfiniteQuery(
    deskQuery.intakeRuns.files.infiniteOptions({
      input: (after: number) => ({ id, state, after, limit: REPORT_PAGE }),
      initialPageParam: -1,
      getNextPageParam: (last: readonly IntakeFile[]) =>
        last.length < REPORT_PAGE ? null : (last.at(-1)?.position ?? null),
    }),
  )
}
