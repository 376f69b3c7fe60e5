// An editor at work in a process of its own: edits drafts and changes summaries through the real desk,
// and writes a line for each acknowledgement. Arguments: the data folder, a name for its edits.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { createRouterClient } from '@orpc/server'
import { openDesk } from '#main/desk/open-desk.ts'

// Node keeps what it compiled at exit, and this process has none.
flushCompileCache()

const [folder = '', name = ''] = process.argv.slice(2)
const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
const desk = createRouterClient(opened.desk.router, { context: {} })

const acknowledge = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

const { rows } = await desk.drafts.list({ view: 'all' })
const ids = rows.map(({ id }) => id)
acknowledge({ kind: 'ready' })
for (let round = 0; ; round += 1) {
  const id = ids[round % ids.length] ?? ''
  const { content, seq } = await desk.drafts.open({ id })
  const excerpt = `Suntingan ${name} ke-${round}`
  try {
    const saved = await desk.drafts.save({ id, base: seq, content: { ...content, excerpt } })
    acknowledge({ kind: 'saved', id, seq: saved.seq, excerpt })
  } catch (error) {
    // The other process saved in between: the promise is about what was acknowledged.
    if (!isConflict(error)) throw error
  }
  const text = `Butir ${name} ke-${round}.`
  const version = await desk.summaries.change({
    draftId: id,
    base: null,
    change: { kind: 'add', at: 0, heading: '', text },
  })
  acknowledge({ kind: 'version', id, version: version.id, text })
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof Error &&
    'data' in error &&
    (error.data as { kind?: unknown }).kind === 'conflict'
  )
}
