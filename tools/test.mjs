// npm test: every tier, and a table at the end that says which ran and what came of it. A tier that
// cannot run here is shown as skipped with its reason, never as passed.
//
//   npm test              everything
//   npm test -- TIER ...  only these: build types lint node browser desktop
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchChromium } from './chromium.mjs'
import { presentElectron } from './electron.mjs'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'sunting-tests-'))
// The desktop tests may run as another user.
chmodSync(reports, 0o777)
const bin = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)

function run(command, { prefix = [], env = {} } = {}) {
  const [first, ...rest] = [...prefix, process.execPath, ...command]
  const { status } = spawnSync(first, rest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

const row = (tier, ok, note = '') => ({ tier, result: ok ? 'passed' : 'FAILED', note })
const skipped = (tier, note) => ({ tier, result: 'skipped', note })
const only = (tier, ...command) => [row(tier, run(command))]

/** One vitest run, a row for each folder of tests. */
function node() {
  const file = join(reports, 'node.json')
  const ok = run([
    bin('vitest', 'vitest.mjs'),
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (!existsSync(file)) return [row('node', false, 'vitest did not finish')]
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const folders = Map.groupBy(
    testResults,
    ({ name }) => relative(join(root, 'tests'), name).split(sep)[0],
  )
  const rows = [...folders].map(([tier, files]) => {
    const tests = files.flatMap(({ assertionResults }) => assertionResults)
    const count = (status) => tests.filter((test) => test.status === status).length
    const left = tests.length - count('passed') - count('failed')
    return row(
      tier,
      files.every(({ status }) => status === 'passed'),
      `${count('passed')} of ${tests.length} tests${left > 0 ? `, ${left} skipped` : ''}`,
    )
  })
  return ok || rows.some(({ result }) => result === 'FAILED') ? rows : [...rows, row('node', false)]
}

function playwright(tier, options) {
  const file = join(reports, `${tier}.json`)
  const ok = run(
    [bin('@playwright/test', 'cli.js'), 'test', `--config=tests/${tier}`, '--reporter=list,json'],
    { ...options, env: { ...options.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  )
  if (!existsSync(file)) return [row(tier, ok)]
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  const all = stats.expected + stats.unexpected + stats.flaky + stats.skipped
  return [row(tier, ok, `${stats.expected} of ${all} tests`)]
}

async function browser() {
  const chromium = await fetchChromium()
  if (chromium !== null) return playwright('browser', { env: { SUNTING_CHROMIUM: chromium } })
  console.error(
    'The browser tests need a Chromium: install the package "chromium" (or Chrome), or run "npx playwright install chromium", or name an executable in SUNTING_CHROMIUM.',
  )
  return [row('browser', false, 'no Chromium found')]
}

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/** Electron wants a display and, for its sandbox, an ordinary user; SUNTING_RUN names a command that gives both. */
function desktop() {
  const electron = presentElectron()
  if (electron === null) return [skipped('desktop', 'no Electron executable here')]
  const named = process.env.SUNTING_RUN
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!named && process.getuid?.() === 0)
    return [skipped('desktop', "Electron's sandbox refuses root: run as an ordinary user")]
  if (!named && !display && !onPath('xvfb-run'))
    return [skipped('desktop', 'no display, and xvfb-run is not installed')]
  const prefix = named ? [resolve(root, named)] : display ? [] : ['xvfb-run', '-a']
  return playwright('desktop', { prefix, env: { SUNTING_ELECTRON: electron } })
}

const tiers = {
  build: () =>
    only('build', bin('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel=warn'),
  types: () => only('types', 'tools/types.mjs'),
  lint: () => only('lint', bin('@biomejs/biome', 'bin/biome'), 'check'),
  node,
  browser,
  desktop,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((tier) => !(tier in tiers))
if (unknown.length > 0) {
  console.error(`There is no tier "${unknown[0]}"; there are: ${Object.keys(tiers).join(', ')}.`)
  process.exit(2)
}
const rows = []
for (const tier of asked.length > 0 ? asked : Object.keys(tiers)) {
  console.log(`\n== ${tier}`)
  rows.push(...(await tiers[tier]()))
}
rmSync(reports, { recursive: true, force: true })

const width = Math.max(...rows.map(({ tier }) => tier.length))
console.log('\nTier'.padEnd(width + 3), 'Result    Note')
for (const { tier, result, note } of rows)
  console.log(tier.padEnd(width + 2), result.padEnd(9), note)
process.exit(rows.some(({ result }) => result === 'FAILED') ? 1 : 0)
