// Finds a Chromium for the browser tests, or gets one where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const LIMIT_MS = 300_000

/** The executable that is here, or null. SUNTING_CHROMIUM names one and ends the search. */
export async function presentChromium() {
  const named = process.env.SUNTING_CHROMIUM
  if (named) return existsSync(named) ? named : null
  const { chromium } = await import('@playwright/test')
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file)) ?? null
}

/** The executable, fetched where it is missing: Playwright's own, or the system's package for root. */
export async function fetchChromium() {
  const present = await presentChromium()
  if (present !== null || process.env.SUNTING_CHROMIUM) return present
  console.log('There is no Chromium on this machine; fetching one for the browser tests ...')
  const playwright = dirname(
    createRequire(import.meta.url).resolve('@playwright/test/package.json'),
  )
  const run = (command, ...rest) =>
    spawnSync(command, rest, { stdio: 'ignore', timeout: LIMIT_MS }).status === 0
  run(process.execPath, join(playwright, 'cli.js'), 'install', 'chromium')
  const fetched = await presentChromium()
  if (fetched !== null || process.getuid?.() !== 0) return fetched
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
  return presentChromium()
}
