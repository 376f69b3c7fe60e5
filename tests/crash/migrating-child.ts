// Opens one old store after the other, which migrates each. Arguments: folders of the stores.
import { writeSync } from 'node:fs'
import { openStore } from '#main/store/open.ts'

writeSync(1, 'ready\n')
for (;;) {
  for (const dataFolder of process.argv.slice(2)) {
    const now = () => new Date().toISOString()
    const opened = await openStore({ dataFolder, version: '0.0.0-test', now })
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    opened.store.close()
  }
}
