// Finds Electron's executable: the one that SUNTING_ELECTRON names, or the package's own, which it
// downloads at its first use (since Electron 42 there is no postinstall).
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const DOWNLOAD_LIMIT_MS = 300_000
const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/** The executable that is there without any download, or null. */
export function presentElectron() {
  const named = process.env.SUNTING_ELECTRON
  if (named) return existsSync(named) ? named : null
  const note = join(folder, 'path.txt')
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : 'electron'
  const file = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
  return existsSync(file) ? file : null
}

/** The executable, downloaded where it is missing and can be had; null where it cannot. */
export function fetchElectron() {
  const present = presentElectron()
  if (present !== null || process.env.SUNTING_ELECTRON) return present
  console.log('Electron is not here yet; downloading it once (about 120 MB) ...')
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  })
  return presentElectron()
}
