// Builds out/ when a source is newer than what was built from it.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

function newest(path) {
  if (!statSync(path).isDirectory()) return modified(path)
  const entries = readdirSync(path, { recursive: true }).map((name) => modified(join(path, name)))
  return Math.max(modified(path), ...entries)
}

/** Whether out/ is missing or older than the sources. */
export function isStale() {
  const oldestBuilt = Math.min(...BUILT.map((file) => modified(join(root, file)) ?? 0))
  return SOURCES.some((path) => newest(join(root, path)) > oldestBuilt)
}

/** Builds if needed; false when the build failed, which it has explained itself. */
export function buildIfStale() {
  if (!isStale()) return true
  console.log('Building Sunting ...')
  const manifest = createRequire(import.meta.url).resolve('electron-vite/package.json')
  const bin = join(dirname(manifest), 'bin', 'electron-vite.js')
  const { status } = spawnSync(process.execPath, [bin, 'build', '--logLevel=warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}
