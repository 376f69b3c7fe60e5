import type { Outcome } from '#shared/contract/outcome.ts'
import type { Recovery } from '#shared/contract/recovery.ts'
import { measureBetween } from '#shared/revision/measure.ts'
import { isProcessAlive } from '../process-alive.ts'
import type { Reader } from '../store/connection.ts'
import { newestContent, newestLine, typedSince } from '../store/journal.ts'
import type { Store } from '../store/open.ts'
import { newestMark } from '../store/revision-marks.ts'
import { revision } from '../store/revisions.ts'
import { type RunningDoor, runningDoors, setRunningDoors } from '../store/running.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

type Lost = Pick<Recovery, 'lost' | 'since'>

/** Whether this door, or one before it, ended in the middle of its work. */
export interface Watch {
  readonly lost: () => Lost | null
  /** The screen died while the door lived on. */
  readonly screenLost: () => void
  readonly forget: () => void
  readonly close: () => void
}

/** The doors that this process has opened: its number alone may have been that of a dead one. */
const here = new Set<string>()

const isAlive = ({ id, pid }: RunningDoor): boolean =>
  pid === process.pid ? here.has(id) : isProcessAlive(pid)

/**
 * Writes down that this door is open, and looks for doors that never closed. A number that the system gave
 * to another process since hides one: then nothing is told, and nothing is lost either.
 */
export function watchDoor(store: Store, own: { readonly id: string; readonly at: string }): Watch {
  here.add(own.id)
  const found = store.note((to) => {
    const doors = runningDoors(to)
    const alive = doors.filter(isAlive)
    // What a door had to tell and died before anybody read it is told by the next one.
    const [since = null] = doors
      .filter((door) => !alive.includes(door))
      .map(({ at, unseen }) => unseen ?? at)
      .sort()
    setRunningDoors(to, [...alive, { ...own, pid: process.pid, unseen: since }])
    return since
  })
  const since = found.ok ? found.value : null
  let lost: Lost | null = since === null ? null : { lost: 'application', since }
  return {
    lost: () => lost,
    screenLost: () => {
      lost = { lost: 'screen', since: own.at }
    },
    forget: () => {
      lost = null
      store.note((to) => {
        setRunningDoors(
          to,
          runningDoors(to).map((door) => (door.id === own.id ? { ...door, unseen: null } : door)),
        )
      })
    },
    close: () => {
      if (!here.delete(own.id)) return
      store.note((to) => {
        setRunningDoors(
          to,
          runningDoors(to).filter(({ id }) => id !== own.id),
        )
      })
    },
  }
}

/** Of a door that cannot leave anything behind. */
export const NO_WATCH: Watch = {
  lost: () => null,
  screenLost: () => {},
  forget: () => {},
  close: () => {},
}

/** What is in the working copies since then and in no revision, the latest first. */
const restoredSince = (from: Reader, since: string): Recovery['drafts'] =>
  typedSince(from, since)
    .flatMap((id) => {
      const { at, hash } = newestLine(from, id)
      const last = newestMark(from, id)
      if (last === null || last.hash === hash) return []
      const { content } = newestContent(from, id)
      const { added, removed } = measureBetween(revision(from, id, last.hash), content)
      return [{ id, title: content.title, savedAt: at, added, removed }]
    })
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))

const readRecovery = ({ store, watch }: Desk): Outcome<Recovery | null> =>
  store.read((from) => {
    const lost = watch.lost()
    return lost === null ? null : { ...lost, drafts: restoredSince(from, lost.since) }
  })

export const recoveryCalls = (desk: Desk) => ({
  read: calls.recovery.read.handler(() => answer(readRecovery(desk))),
  seen: calls.recovery.seen.handler(() => {
    desk.watch.forget()
    return { done: true as const }
  }),
})
