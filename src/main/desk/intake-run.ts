import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IntakeRun, IntakeState } from '#shared/contract/intake-runs.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { Looked, ReadResult } from '../reading/reading.ts'
import { reportBug } from '../report-bug.ts'
import { settleFile, type WaitingFile, waitingFiles } from '../store/intake-files.ts'
import { beatIntake, setIntakeStatus } from '../store/intake-runs.ts'
import { draftOfHash } from '../store/sources.ts'
import type { BackgroundRun } from './background-runs.ts'
import type { Desk } from './desk.ts'
import { type Indexing, indexNow } from './index-draft.ts'
import { type ArrivedFile, keepArrived, ownName } from './keep-arrived.ts'

/** Files whose names are read from the list at once. */
const PAGE = 200
/** Files that are read ahead of those that are being stored. */
const AHEAD = 8
/** Read files that are stored in one transaction at most, and how long it may keep the desk from its calls, in ms. */
const TOGETHER = 6
const BUSY = 15
/** Files after which the log of the store is emptied: of so many it takes as long as storing some of them. */
const LOGGED = 12
/** Bytes of read files that wait to be stored; large ones do not wait for company. */
const HELD = 4 * 1024 * 1024
/** How often the store is told that the runner is alive while a file takes long, in ms. */
const BEAT = 5_000

/** What is told of a file that came from a disk, once it is done with. */
export type OnSettled = (file: WaitingFile, state: Exclude<IntakeState, 'waiting'>) => void

/**
 * Whether the bytes are new to the desk; where the disk does not answer, whoever stores them finds out.
 */
export const isNewTo =
  ({ store }: Desk) =>
  ({ sha256 }: Looked): boolean => {
    const twin = store.read((from) => draftOfHash(from, sha256))
    return !twin.ok || twin.value === null
  }

type Read = ArrivedFile & { readonly file: WaitingFile }

/**
 * Works off the files of a run that lie on a disk, in their order. What is in memory is bounded, however long
 * the list is.
 *
 * @param onEnd when nothing runs any more, whatever the reason
 */
export function runIntake(
  desk: Desk,
  run: IntakeRun,
  onSettled: OnSettled,
  onEnd: () => void,
): BackgroundRun {
  const { id } = run
  const reading = new Set<Promise<void>>()
  const ready: Read[] = []
  let listed: WaitingFile[] = []
  let after = -1
  let takesMore = true
  let isStopped = false
  let logged = 0
  /** Among files that are there already, each is looked up before the rest of it is read. */
  let lastWasDoubled = true
  /** A file is read, or nothing is to be read any more. */
  let wake = () => {}
  const beats = setInterval(
    () => desk.store.jot((to) => beatIntake(to, id, desk.now())),
    BEAT,
  ).unref()
  const say = (status: IntakeRun['status']) =>
    desk.store.note((to) => setIntakeStatus(to, id, status, desk.now()))

  /** The disk does not answer: the rest waits for a person. */
  const giveUp = (): void => {
    takesMore = false
    ready.length = 0
    say('paused')
  }

  /** The next file of the list; undefined at its end. */
  function next(): WaitingFile | undefined {
    if (listed.length === 0) {
      const page = desk.store.read((from) => waitingFiles(from, id, after, PAGE))
      if (!page.ok) giveUp()
      else listed = [...page.value]
    }
    const file = listed.shift()
    if (file !== undefined) after = file.position
    return file
  }

  async function read(file: WaitingFile): Promise<void> {
    const { position, name, path } = file
    const own = ownName(name)
    const result: ReadResult =
      path === null
        ? { looked: null, outcome: failed({ kind: 'unreadable-file', name: own }) }
        : await desk.reading.read(
            { kind: 'file', name: own, path },
            desk.houseStyle,
            lastWasDoubled ? isNewTo(desk) : undefined,
          )
    ready.push({ position, name, file, result })
  }

  function fill(): void {
    while (takesMore && reading.size + ready.length < desk.reading.parallel + AHEAD) {
      const file = next()
      if (file === undefined) return
      const one: Promise<void> = read(file).finally(() => {
        reading.delete(one)
        wake()
      })
      reading.add(one)
    }
  }

  /** Stores the first of those that are read; none of them is lost where one cannot be stored. */
  function keepFirst(count: number): Outcome<readonly (readonly [Read, IntakeState | null])[]> {
    try {
      const until = performance.now() + BUSY
      return desk.store.write((to) => {
        const kept: [Read, IntakeState | null][] = []
        const toIndex: Parameters<Indexing>[] = []
        for (const one of ready.slice(0, count)) {
          kept.push([one, keepArrived(desk, to, run, one, (...words) => toIndex.push(words))])
          if (performance.now() > until) break
        }
        beatIntake(to, id, desk.now())
        // One behind the other: FTS5 writes out what it holds before any other statement with a trigger.
        for (const words of toIndex) indexNow(...words)
        return kept
      })
    } catch (error) {
      if (count > 1) return keepFirst(1)
      reportBug(error)
      return refuseFirst()
    }
  }

  function refuseFirst(): Outcome<readonly (readonly [Read, IntakeState | null])[]> {
    const [first] = ready
    if (first === undefined) return done([])
    const problem = { kind: 'reading-died', name: ownName(first.name) } as const
    const settled = { sha256: null, size: null, draftId: null, problem, state: 'refused' } as const
    return desk.store.write((to) => {
      settleFile(to, id, first.position, settled)
      return [[first, 'refused'] as const]
    })
  }

  function keep(): void {
    const kept = keepFirst(TOGETHER)
    if (!kept.ok) {
      giveUp()
      return
    }
    ready.splice(0, kept.value.length)
    for (const [{ file }, state] of kept.value) {
      if (state === null || state === 'waiting') continue
      lastWasDoubled = state === 'doubled'
      if (state === 'imported') logged += 1
      onSettled(file, state)
    }
  }

  const isEnough = (): boolean =>
    ready.length >= TOGETHER ||
    ready.reduce((sum, { result }) => sum + (result.looked?.size ?? 0), 0) > HELD

  async function work(): Promise<void> {
    while (!isStopped) {
      fill()
      if (reading.size === 0 && ready.length === 0) break
      if (reading.size > 0 && !isEnough()) {
        // Nothing is raced: what loses would be held by the one that stays open for the whole run.
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      } else {
        keep()
        await nextTurn()
        if (logged < LOGGED) continue
        logged = 0
        desk.store.checkpoint()
        await nextTurn()
      }
    }
    if (takesMore) say('done')
  }

  const ended = work()
    .catch((error: unknown) => {
      reportBug(error)
      giveUp()
    })
    .finally(() => {
      clearInterval(beats)
      onEnd()
    })
  return {
    takesMore: () => takesMore,
    pause: () => {
      takesMore = false
    },
    stop: async () => {
      takesMore = false
      isStopped = true
      wake()
      await ended
    },
  }
}
