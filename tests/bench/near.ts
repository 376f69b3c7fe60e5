import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { openDesk } from '#main/desk/open-desk.ts'
import { writer } from '#main/store/connection.ts'
import { insertDraft } from '#main/store/drafts.ts'
import { appendJournal } from '#main/store/journal.ts'
import { storeFile } from '#main/store/open.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import { articleHash } from '#shared/article/hash.ts'
import { rewritten, withPassage } from '../eval/near/copies.ts'
import { contentOf, type Piece, pieceOf } from '../eval/near/texts.ts'
import { drawFrom } from '../generated/draw.ts'
import { beside, measured } from './measured.ts'
import { printTable } from './table.ts'

const DRAFTS = 100_000
/** One draft of so many is asked about; the one before it is the original of what it has. */
const ASKED_OF = 500
const TOGETHER = 1_000

/** 100,000 articles of which every 500th is a copy, every other of these with a third of its words changed. */
function fill(file: string): readonly string[] {
  const draw = drawFrom(1)
  const db = new Database(file)
  db.pragma('synchronous = off')
  const to = writer(db)
  const at = '2026-03-02T08:00:00.000Z'
  const asked: string[] = []
  let last: Piece = pieceOf(draw)
  const put = (i: number) => {
    const own = pieceOf(draw)
    const isAsked = i % ASKED_OF === ASKED_OF - 1
    const copy = () =>
      asked.length % 2 === 0 ? rewritten(draw, last, own.title, 30) : withPassage(draw, own, last)
    const piece = isAsked ? copy() : own
    last = piece
    const content = contentOf(piece)
    const [id, source_id] = [`d${i}`, `s${i}`]
    if (isAsked) asked.push(id)
    const source = { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array(), stripped: [] }
    insertSource(to, source_id, source, at)
    // Only what is opened is held against its hash.
    const hash = isAsked ? articleHash(content) : id
    insertDraft(to, {
      ...{ id, source_id, writer_id: writerNamed(to, `Penulis ${i % 2_000}`, () => `w${i}`) },
      ...{ title: piece.title, opening: '', status: 'submitted', submitted_at: at, updated_at: at },
      ...{ words: 400, blockers: 1, warnings: 2, submitted_hash: hash },
    })
    appendJournal(to, id, { seq: 1, hash, at }, content)
  }
  for (let from = 0; from < DRAFTS; from += TOGETHER) {
    db.transaction(() => {
      for (let i = from; i < from + TOGETHER; i += 1) put(i)
    })()
  }
  db.close()
  return asked
}

/** One draft held against 100,000 through the contract, beside a bare count of marks and read of texts. */
export async function benchNear(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  const first = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!first.ok) throw new Error(first.failure.kind)
  await first.desk.close()
  const started = performance.now()
  const asked = fill(storeFile(folder))
  const each = (performance.now() - started) / DRAFTS

  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const { near } = createRouterClient(desk.router, { context: {} })
  const bare = new Database(storeFile(folder), { readonly: true })
  const marks = bare.prepare<[string], { marks: Buffer }>(
    'select marks from near_text where draft_id = ?',
  )
  const byMarks = bare.prepare<[string], { draft_id: string }>(`
    select draft_id from near_text where number in (
      select number from near_mark where mark in (select value from json_each(?))
      group by number order by count(*) desc limit 9)`)
  const text = bare.prepare('select content_json from journal where draft_id = ?').pluck()
  const askedId = (i: number) => asked[(i + asked.length) % asked.length] ?? ''
  const sql = await measured(
    'the drafts with most of its marks by SQL, their texts parsed',
    200,
    (i) => {
      const own = Uint8Array.from(marks.get(askedId(i))?.marks ?? [])
      const found = byMarks.all(JSON.stringify([...new Int32Array(own.buffer)]))
      for (const { draft_id } of found) JSON.parse(String(text.get(draft_id)))
    },
  )
  let hits = 0
  const check = await measured('a draft against all others', 200, async (i) => {
    const { matches } = await near.find({ draftId: askedId(i) })
    if (i >= 0 && matches.length > 0) hits += 1
  })
  printTable(`Near-duplicates: ${DRAFTS.toLocaleString('en')} drafts`, [beside(check, sql)])
  console.log(
    `copies found: ${hits} of 200; put in with its marks: ${each.toFixed(2)} ms a draft; memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  )
  bare.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
