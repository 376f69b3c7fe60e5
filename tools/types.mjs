// Type-checks each part of the project with only the globals that it may use: src/shared sees neither
// Node nor the DOM, so a forbidden global is a type error there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const failed = references
  .map(({ path }) => path)
  .filter(
    (path) =>
      spawnSync(process.execPath, [tsc, '-p', join(root, path)], { stdio: 'inherit' }).status,
  )
if (failed.length > 0) {
  console.error(`types: errors in ${failed.join(', ')}`)
  process.exit(1)
}
