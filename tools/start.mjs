// npm start: the desk in Electron; in a browser where Electron is neither here nor to be had.
//   npm start -- [--data DIR]
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build.mjs'
import { fetchElectron } from './electron.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (!buildIfStale()) process.exit(1)

const electron = fetchElectron()
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const isRoot = process.platform === 'linux' && process.getuid() === 0
const why =
  (electron === null && 'Electron is not here and could not be downloaded') ||
  (!display && 'There is no display for Electron') ||
  (isRoot && "Electron's sandbox does not run as root")

if (why) {
  console.log(`${why}, so Sunting opens in a browser; the data is the same.`)
  await import('../src/main/serve.ts')
} else {
  const child = spawn(electron, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
