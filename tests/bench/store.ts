import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { openDesk } from '#main/desk/open-desk.ts'
import { writer } from '#main/store/connection.ts'
import { insertDraft } from '#main/store/drafts.ts'
import { storeFile } from '#main/store/open.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import { longArticle } from './long-article.ts'
import { beside, measured } from './measured.ts'
import { printTable } from './table.ts'

const DRAFTS = 100_000
const STATUSES = ['in-review', 'approved', 'published', 'submitted', 'on-hold'] as const

/** Fills the list with drafts that have no content of their own: a page of the queue reads none. */
function fill(file: string): void {
  const db = new Database(file)
  db.transaction(() => {
    const to = writer(db)
    const writer_id = writerNamed(to, 'Penulis Uji', () => 'writer')
    for (let i = 0; i < DRAFTS; i++) {
      const at = new Date(Date.UTC(2025, 0, 1) + i * 60_000).toISOString()
      const source = {
        name: 'a.txt',
        mediaType: 'text/plain',
        bytes: new Uint8Array(),
        stripped: [],
      }
      insertSource(to, `s${i}`, source, at)
      insertDraft(to, {
        id: `d${i}`,
        writer_id,
        source_id: `s${i}`,
        title: `Naskah ${i}`,
        opening: '',
        status: STATUSES[i % STATUSES.length] ?? 'submitted',
        submitted_at: at,
        updated_at: at,
        words: 400,
        blockers: 1,
        warnings: 2,
        submitted_hash: 'hash',
      })
    }
  })()
  db.close()
}

/** Reads and writes of the desk, through its contract, beside the same work done bare. */
export async function benchStore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  const first = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!first.ok) throw new Error(first.failure.kind)
  await first.desk.close()
  fill(storeFile(folder))

  const started = performance.now()
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const calls = createRouterClient(desk.router, { context: {} })
  await calls.drafts.list({ view: 'review' })
  const toQueue = performance.now() - started

  const bare = new Database(storeFile(folder), { readonly: true })
  const page = bare.prepare(
    `select draft.id, title, opening, name, status, submitted_at, updated_at, words, blockers, warnings
     from draft join writer on writer.id = draft.writer_id
     where status = 'on-hold' order by submitted_at, draft.id limit 51`,
  )
  const sql = await measured('the same page by SQL', 300, () => page.all())
  const list = await measured('a page of 50 from the queue', 300, () =>
    calls.drafts.list({ view: 'held' }),
  )

  const content = longArticle(1_500)
  const text = `# Uji\n\n${'Warga memanen padi di sawah kering. '.repeat(300)}`
  const { id } = await calls.intake.import({
    name: '',
    body: { kind: 'paste', text, html: '' },
  })
  let { seq } = await calls.drafts.open({ id })
  const json = Buffer.from(JSON.stringify(content))
  const file = openSync(join(folder, 'floor'), 'a')
  const floor = await measured('append and fdatasync', 200, () => {
    writeSync(file, json)
    fdatasyncSync(file)
  })
  closeSync(file)
  const save = await measured('a save of the working copy', 200, async (i) => {
    const saved = await calls.drafts.save({
      id,
      base: seq,
      content: { ...content, title: `Judul ${i}` },
    })
    seq = saved.seq
  })
  const read = bare.prepare<[string], { readonly content_json: string }>(
    'select content_json from journal where draft_id = ? order by seq desc limit 1',
  )
  const parse = await measured('its content by SQL, parsed', 200, () =>
    JSON.parse(read.get(id)?.content_json ?? ''),
  )
  const open = await measured('open a draft', 200, () => calls.drafts.open({ id }))

  printTable(`Store: ${DRAFTS.toLocaleString('en')} drafts, a 1,500-word article`, [
    beside(list, sql),
    beside(open, parse),
    beside(save, floor),
  ])
  console.log(`open the store and read the first page: ${toQueue.toFixed(0)} ms`)
  bare.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
