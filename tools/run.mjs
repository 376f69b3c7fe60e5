// Runs a tool under a Node that is new enough: the current one, or the one that npm brought along
// (tools/node-runtime). better-sqlite3 13 crashes on Node 20 and vitest 5 needs 22, so no script calls
// node directly. This file itself must run on Node 20.
//
//   node tools/run.mjs PACKAGE[#BIN] ...   a package's command, for example typescript#tsc
//   node tools/run.mjs ./FILE ...          a file of this project, JavaScript or TypeScript
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the strictest tool demands (vitest 5, jsdom): 22.22.2, 24.15 or 26. */
const newEnough = ([major, minor, patch]) =>
  major >= 26 ||
  (major === 24 && minor >= 15) ||
  (major === 22 && (minor > 22 || (minor === 22 && patch >= 2)))

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function runtime() {
  if (newEnough(process.versions.node.split('.').map(Number))) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${prefix}-${system}-${process.arch}`
  for (const folder of [
    join(root, 'tools', 'node-runtime', 'node_modules'),
    join(root, 'node_modules'),
  ]) {
    const file = join(folder, name, 'bin', system === 'win' ? 'node.exe' : 'node')
    if (existsSync(file)) return file
  }
  return stop(
    `Sunting's tools need Node 22.22.2, 24.15 or 26 and newer; this is ${process.versions.node}, and ${name} is not installed. Run "npm ci" without --omit=optional, or install a newer Node.`,
  )
}

function entry(spec) {
  if (spec.startsWith('./')) return resolve(root, spec)
  const [name, bin] = spec.split('#')
  const manifest = require.resolve
    .paths(name)
    .map((folder) => join(folder, name, 'package.json'))
    .find((file) => existsSync(file))
  if (!manifest) return stop(`${name} is not installed: run "npm ci" first.`)
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(
    dirname(manifest),
    typeof bins === 'string' ? bins : bins[bin ?? name.split('/').pop()],
  )
}

const [spec, ...rest] = process.argv.slice(2)
if (!spec) stop('usage: node tools/run.mjs PACKAGE[#BIN] | ./FILE  [ARGUMENT ...]')
const node = runtime()
// Node 22 strips types too, but announces it on stderr each time.
const flags = ['--disable-warning=ExperimentalWarning']
const child = spawn(node, [...flags, entry(spec), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
