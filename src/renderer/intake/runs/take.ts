import { isElectron } from '../../desk.ts'
import { addFiles } from '../tray.ts'
import { bringFiles } from './bring.ts'
import { readRunsAgain } from './runs.ts'
import type { Dropped, Source } from './sources.ts'
import { sourcesOf } from './sources.ts'

/** So many files are looked through one by one; more are taken in at once, with a report. */
const LOOKED_THROUGH = 20

/**
 * The preload tells the main process where these files lie, which reads them from there: the page itself
 * learns no path, and goes on where it closes.
 */
function throughPreload(files: readonly File[]): void {
  window.postMessage({ kind: 'take', files }, location.origin)
  void readRunsAgain()
}

const bring = (place: string, sources: AsyncIterable<Source>): void => {
  // What stands in the way shows at the run, which waits until it is resumed.
  bringFiles(place, sources).catch(() => readRunsAgain())
}

/**
 * Takes what was dropped.
 *
 * @returns whether it waits in the import dialog to be looked through
 */
export function takeDropped({ files, hasFolder, place, sources }: Dropped): boolean {
  if (!hasFolder && files.length <= LOOKED_THROUGH) {
    addFiles(files)
    return true
  }
  if (isElectron()) throughPreload(files)
  else bring(place, sources())
  return false
}

/** Takes files that were chosen, in the same way. */
export const takeChosen = (files: readonly File[]): boolean =>
  takeDropped({ files, hasFolder: false, place: '', sources: () => sourcesOf(files) })

/** Takes a folder that was chosen: a field gives its files. */
export function takeFolder(files: readonly File[]): void {
  if (files.length === 0) return
  const [place = ''] = files[0]?.webkitRelativePath.split('/') ?? []
  if (isElectron()) throughPreload(files)
  else bring(place, sourcesOf(files))
}
