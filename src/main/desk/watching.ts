import { realpath } from 'node:fs/promises'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { AfterTaking, Watch } from '#shared/contract/watch.ts'
import { isWithin } from '../reading/list-files.ts'
import { reportBug } from '../report-bug.ts'
import { addIntakeFiles, isTakenFile } from '../store/intake-files.ts'
import {
  insertIntakeRun,
  newestWatched,
  setIntakeStatus,
  storedIntakeRun,
} from '../store/intake-runs.ts'
import { keepWatched, watchedFolder } from '../store/watched.ts'
import { putAway } from '../watch/put-away.ts'
import { type FolderWatch, type WholeFile, watchFolder } from '../watch/watch-folder.ts'
import type { Desk } from './desk.ts'
import { MACHINE } from './editor.ts'
import type { OnSettled } from './intake-run.ts'
import type { IntakeRuns } from './intake-runs.ts'

/** The folder that this desk takes files out of as they arrive. */
export interface Watching {
  readonly read: () => Outcome<Watch>
  /** Watches a folder instead of the one before; null ends it. Problems `own-folder`, `unreadable-file`. */
  readonly watch: (folder: string | null) => Promise<Outcome<Watch>>
  readonly choose: () => Promise<Outcome<Watch>>
  readonly setAfter: (after: AfterTaking) => Outcome<Watch>
  /** What became of a file that was taken. */
  readonly onSettled: OnSettled
  /** Goes on with the folder that was chosen before. */
  readonly start: () => void
  readonly close: () => Promise<void>
}

/** The system's dialog for a folder, in a door that has one; null where it is closed. */
export type ChooseFolder = () => Promise<string | null>

export interface WatchPlace {
  readonly dataFolder: string
  readonly chooseFolder: ChooseFolder | null
  /** How long a file is left alone before it counts as whole, and how often that is looked at, in ms. */
  readonly patience?: { readonly quiet: number; readonly every: number }
}

const sameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10)

export function watchingOf(
  desk: () => Desk,
  runs: () => IntakeRuns,
  { dataFolder, chooseFolder, patience }: WatchPlace,
): Watching {
  let current: { readonly folder: string; readonly watch: FolderWatch } | null = null

  /** Puts files on the list of the day; the answer is whether they are on one. */
  function take(folder: string, files: readonly WholeFile[]): boolean {
    const { store, now, newId } = desk()
    const taken = store.write((to) => {
      const fresh = files.filter((file) => !isTakenFile(to, file))
      if (fresh.length === 0) return null
      const at = now()
      const last = newestWatched(to, folder, at)
      const goesOn = last !== null && last.status !== 'cancelled' && sameDay(last.at, at)
      const id = goesOn ? last.id : newId()
      if (!goesOn) insertIntakeRun(to, { id, origin: 'watched', place: folder, at, by: MACHINE })
      addIntakeFiles(to, id, fresh)
      if (last?.status !== 'paused' || !goesOn) setIntakeStatus(to, id, 'running', at)
      return storedIntakeRun(to, id, at)
    })
    if (taken.ok && taken.value?.status === 'running') runs().begin(taken.value)
    return taken.ok
  }

  const read = (): Outcome<Watch> =>
    desk().store.read((from) => ({
      folder: current?.folder ?? null,
      after: watchedFolder(from).after,
      state: current === null ? 'off' : current.watch.isThere() ? 'watching' : 'gone',
      choosable: chooseFolder !== null,
    }))

  async function leave(): Promise<void> {
    const { watch } = current ?? {}
    current = null
    await watch?.close()
  }

  /** What the desk left when it closed is not left to somebody's button. */
  function goOn(folder: string): void {
    const { store, now } = desk()
    const left = store.note((to) => {
      const last = newestWatched(to, folder, now())
      if (last?.status !== 'interrupted') return null
      setIntakeStatus(to, last.id, 'running', now())
      return storedIntakeRun(to, last.id, now())
    })
    if (left.ok && left.value !== null) runs().begin(left.value)
  }

  const begin = (folder: string): void => {
    goOn(folder)
    const watch = watchFolder({
      folder,
      dataFolder,
      onSettled: (files) => take(folder, files),
      ...patience,
    })
    current = { folder, watch }
  }

  /** The folder as the disk knows it, if it may be watched. */
  async function allowed(folder: string): Promise<Outcome<string>> {
    const real = await realpath(folder).catch(() => null)
    if (real === null) return failed({ kind: 'unreadable-file', name: folder })
    const own = await realpath(dataFolder)
    return isWithin(real, own) || isWithin(own, real) ? failed({ kind: 'own-folder' }) : done(real)
  }

  const remember = (folder: string | null): Outcome<void> =>
    // Where no dialog chooses it, the command line does, for as long as it runs.
    chooseFolder === null
      ? done(undefined)
      : desk().store.note((to) => keepWatched(to, { ...watchedFolder(to), folder }))

  async function watch(folder: string | null): Promise<Outcome<Watch>> {
    const real = folder === null ? done(null) : await allowed(folder)
    if (!real.ok) return real
    const kept = remember(real.value)
    if (!kept.ok) return kept
    await leave()
    if (real.value !== null) begin(real.value)
    return read()
  }

  return {
    read,
    watch,
    choose: async () => {
      const folder = (await chooseFolder?.()) ?? null
      return folder === null ? read() : watch(folder)
    },
    setAfter: (after) => {
      const kept = desk().store.note((to) => keepWatched(to, { ...watchedFolder(to), after }))
      return kept.ok ? read() : kept
    },
    onSettled: ({ path, size, modified }, state) => {
      const setting = desk().store.read(watchedFolder)
      if (!setting.ok || setting.value.after !== 'move') return
      if (current === null || path === null || size === null || modified === null) return
      if (!isWithin(path, current.folder)) return
      putAway(current.folder, path, { size, modified }, state === 'refused').catch(reportBug)
    },
    start: () => {
      const setting = desk().store.read(watchedFolder)
      // One that is not there now is looked for until it is.
      if (setting.ok && setting.value.folder !== null) begin(setting.value.folder)
    },
    close: leave,
  }
}
