import { basename } from 'node:path'
import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { filesIn } from '../reading/list-files.ts'
import { addIntakeFiles, type NamedFile } from '../store/intake-files.ts'
import {
  beatIntake,
  insertIntakeRun,
  setIntakeStatus,
  storedIntakeRun,
} from '../store/intake-runs.ts'
import type { Desk } from './desk.ts'
import { editorOf } from './editor.ts'
import type { IntakeRuns } from './intake-runs.ts'

/** Files that are put on the list in one transaction. */
const PAGE = 200

export const openRun = (
  desk: Desk,
  { place, origin }: Pick<IntakeRun, 'place' | 'origin'>,
): Outcome<IntakeRun> =>
  desk.store.write((to) => {
    const run = { id: desk.newId(), origin, place, at: desk.now(), by: editorOf(to) }
    insertIntakeRun(to, run)
    return storedIntakeRun(to, run.id, run.at)
  })

/** Puts files on a list that is still being made; the answer is whether it still is. */
const addListed = (desk: Desk, id: string, files: readonly NamedFile[]): Outcome<boolean> =>
  desk.store.note((to) => {
    if (storedIntakeRun(to, id, desk.now()).status !== 'listing') return false
    addIntakeFiles(to, id, files)
    beatIntake(to, id, desk.now())
    return true
  })

/**
 * Takes in files and folders of a disk of this machine: lists them, then works the list off in the background.
 * The answer comes when the list is complete; a list that was cancelled ends there.
 *
 * @param dataFolder nothing of it is taken in
 */
export async function takeFromDisk(
  desk: Desk,
  runs: IntakeRuns,
  paths: readonly string[],
  dataFolder: string,
): Promise<void> {
  const [only] = paths
  const place = paths.length === 1 && only !== undefined ? basename(only) : ''
  const opened = openRun(desk, { place, origin: 'disk' })
  if (!opened.ok) return
  const { id } = opened.value
  let page: NamedFile[] = []
  const flush = (): boolean => {
    // A desk that closes ends the list.
    if (!desk.store.connections.writing.open) return false
    const added = addListed(desk, id, page)
    page = []
    return added.ok && added.value
  }
  for await (const { path, name } of filesIn(paths, dataFolder)) {
    page.push({ path, name, size: null, modified: null })
    if (page.length === PAGE && !flush()) return
  }
  if (!flush()) return
  const run = desk.store.write((to) => {
    setIntakeStatus(to, id, 'running', desk.now())
    return storedIntakeRun(to, id, desk.now())
  })
  if (run.ok) runs.begin(run.value)
}
