import { randomUUID } from 'node:crypto'
import manifest from '../../../package.json' with { type: 'json' }
import type { KeyRing } from '../keys/key-ring.ts'
import { runKeys } from '../keys/run-keys.ts'
import { readingHere } from '../reading/here.ts'
import type { Reading } from '../reading/reading.ts'
import { readingThreads } from '../reading/threads.ts'
import { reportBug } from '../report-bug.ts'
import { endLeasesOf } from '../store/leases.ts'
import { openStore, type Store } from '../store/open.ts'
import type { StartFailure } from '../store/start-failure.ts'

import { DEFAULT_PATIENCE, type Patience } from '../summarizer/patience.ts'

import { createAsking } from './asking.ts'

import { batchRuns } from './batch-runs.ts'
import type { Desk, Door } from './desk.ts'
import { readHouseStyle } from './house-style.ts'
import { takeFromDisk } from './intake-from-disk.ts'
import { intakeRuns } from './intake-runs.ts'
import { nearJudging } from './near-judging.ts'
import { nearReading } from './near-reading.ts'
import { queueRecheck } from './queue-recheck.ts'
import { recordKeeping } from './record-keeping.ts'
import { NO_WATCH, watchDoor } from './recovery.ts'
import { keepAllLeft } from './revisions.ts'
import { router } from './router.ts'
import { searchIndexing } from './search-indexing.ts'
import { styleFile } from './style-file.ts'
import { type ChooseFolder, type Watching, type WatchPlace, watchingOf } from './watching.ts'

/** How often a desk that stays open is backed up if it changed, in ms. */
const BACKUP_EVERY = 30 * 60_000

export interface OpenDesk {
  readonly router: ReturnType<typeof router>
  readonly store: Store
  /** Takes in files and folders of this machine, which a person chose outside of any page's reach. */
  readonly take: (paths: readonly string[]) => Promise<void>
  readonly watching: Watching
  /** The screen of this door died and comes back: what was restored will be told there. */
  readonly screenLost: () => void
  /** Makes the last backup and lets the store go. */
  readonly close: () => Promise<void>
}

export interface Opening {
  readonly dataFolder: string
  readonly door: Door
  /** Where the door keeps the keys of the providers; by default for this run only. */
  readonly keys?: KeyRing
  /** How long a model may take. */
  readonly patience?: Patience
  /** What reads submissions; it closes with the desk. By default threads of its own, but for a command. */
  readonly reading?: Reading
  /** The program of the thread that copies the store, in a door that is bundled. */
  readonly copyingThread?: string
  /** The system's dialog for a folder, in a door that has one. */
  readonly chooseFolder?: ChooseFolder
  /** How long an arriving file is left alone. */
  readonly watchPatience?: WatchPlace['patience']
  /** The present time as ISO UTC. */
  readonly now?: () => string
  readonly newId?: () => string
}

type Opened =
  | { readonly ok: true; readonly desk: OpenDesk }
  | { readonly ok: false; readonly failure: StartFailure }

/** Opens the desk of a data folder: what every door starts with. */
export async function openDesk({
  dataFolder,
  door,
  keys = runKeys('browser-door'),
  patience = DEFAULT_PATIENCE,
  copyingThread,
  chooseFolder,
  watchPatience,
  now = () => new Date().toISOString(),
  newId = randomUUID,
  reading = door === 'command-line' ? readingHere(newId) : readingThreads(),
}: Opening): Promise<Opened> {
  const { version } = manifest
  const style = readHouseStyle(dataFolder)
  if (!style.ok) return style
  const opened = await openStore({ dataFolder, version, now, copyingThread })
  if (!opened.ok) return opened
  const { store } = opened
  // A command that ends at once leaves the backup to the doors that stay open.
  const backUp = async (when?: 'at-the-end') => {
    if (door !== 'command-line') await store.backUp(when).catch(reportBug)
  }
  const timer = setInterval(() => void backUp(), BACKUP_EVERY).unref()
  const file = styleFile(dataFolder, style.style)
  const desk: Desk = {
    store,
    get houseStyle() {
      return file.current()
    },
    styleFile: file,
    keys,
    patience,
    asking: createAsking(),
    reading,
    recheck: queueRecheck(() => desk),
    indexing: searchIndexing(() => desk),
    edited: new Map(),
    // A command ends by itself, and nobody types in it.
    watch: door === 'command-line' ? NO_WATCH : watchDoor(store, { id: randomUUID(), at: now() }),
    door,
    version,
    now,
    newId,
  }
  const runs = batchRuns(() => desk)
  const watching: Watching = watchingOf(
    () => desk,
    () => arrivals,
    {
      dataFolder,
      chooseFolder: chooseFolder ?? null,
      ...(watchPatience && { patience: watchPatience }),
    },
  )
  const arrivals = intakeRuns(() => desk, watching.onSettled)
  const near = nearReading(() => desk)
  const judging = nearJudging(() => desk, arrivals.isBusy)
  const records = recordKeeping(() => desk)
  if (door !== 'command-line') {
    desk.recheck.startIfDue()
    desk.indexing.start()
    near.start()
    judging.start()
    records.start()
  }
  if (chooseFolder !== undefined) watching.start()
  return {
    ok: true,
    desk: {
      router: router(desk, runs, arrivals, watching),
      watching,
      store,
      take: (paths) => takeFromDisk(desk, arrivals, paths, dataFolder),
      screenLost: desk.watch.screenLost,
      close: async () => {
        clearInterval(timer)
        desk.recheck.stop()
        near.stop()
        judging.stop()
        records.stop()
        desk.indexing.stop()
        desk.asking.stopAll()
        await watching.close()
        await runs.interrupt()
        await arrivals.interrupt()
        await desk.reading.close()
        keepAllLeft(desk)
        if (store.connections.writing.open) store.note((to) => endLeasesOf(to, process.pid))
        desk.watch.close()
        await backUp('at-the-end')
        store.close()
      },
    },
  }
}
