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
import { indexTexts } from '#main/store/search-index.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import { envelope, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import { type Draw, drawFrom } from '../generated/draw.ts'
import { beside, measured } from './measured.ts'
import { printTable } from './table.ts'

const DRAFTS = Number(process.env.SUNTING_BENCH_DRAFTS ?? 100_000)
const STATUSES = ['approved', 'published', 'rejected', 'approved', 'published'] as const
/** Words of a language are used by Zipf's law; the vocabulary is that of research in Indonesian news. */
const VOCABULARY = 60_000
const SYLLABLES = [
  'ba',
  'ca',
  'da',
  'gu',
  'ha',
  'ji',
  'ka',
  'lo',
  'ma',
  'ni',
  'pe',
  'ra',
  'su',
  'ta',
  'wi',
  'yo',
]

/** The word of a rank; each rank has its own. */
function wordOf(rank: number): string {
  let word = ''
  for (let left = rank + 16; left > 0; left = Math.floor(left / 16)) word += SYLLABLES[left % 16]
  return word
}

/** A rank by Zipf's law: the first word is drawn a hundred times as often as the hundredth. */
const zipf = (draw: Draw): number =>
  Math.floor(VOCABULARY ** (draw.below(1_000_000) / 1_000_000)) - 1

const sentence = (draw: Draw, words: number): string =>
  `${Array.from({ length: words }, () => wordOf(zipf(draw))).join(' ')}.`

/** Drafts of 400 words each, the newest tenth in review, with their text in the journal and in the index. */
function fill(file: string): void {
  const db = new Database(file)
  db.pragma('synchronous = off')
  const to = writer(db)
  const draw = drawFrom(1)
  const one = (i: number): void => {
    const id = `d${i}`
    const at = new Date(Date.UTC(2025, 0, 1) + i * 300_000).toISOString()
    const paragraphs = Array.from({ length: 10 }, () => sentence(draw, 40))
    const content = {
      title: sentence(draw, 8),
      excerpt: sentence(draw, 14),
      body: envelope(paragraphs.map((text) => paragraphNode([textNode(text)]))),
    }
    const name = `${wordOf(100 + draw.below(2_000))} ${wordOf(3_000 + draw.below(2_000))}`
    const source = { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array(), stripped: [] }
    insertSource(to, `s${i}`, source, at)
    insertDraft(to, {
      id,
      writer_id: writerNamed(to, name, () => `w${i}`),
      source_id: `s${i}`,
      title: content.title,
      opening: '',
      status: i > DRAFTS * 0.9 ? 'in-review' : (STATUSES[i % STATUSES.length] ?? 'approved'),
      submitted_at: at,
      updated_at: at,
      words: 400,
      blockers: 0,
      warnings: 0,
      submitted_hash: 'hash',
    })
    appendJournal(to, id, { seq: 1, hash: 'hash', at }, content)
    indexTexts(to, id, textsOf(content, [], name))
  }
  for (let from = 0; from < DRAFTS; from += 1_000)
    db.transaction(() => {
      for (let i = from; i < Math.min(DRAFTS, from + 1_000); i += 1) one(i)
    })()
  db.close()
}

/** The search of the queue through its contract, beside FTS5 asked for the same words and nothing else. */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  const made = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!made.ok) throw new Error(made.failure.kind)
  await made.desk.close()
  const started = performance.now()
  fill(storeFile(folder))
  const filled = performance.now() - started
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const { drafts } = createRouterClient(desk.router, { context: {} })
  const bare = new Database(storeFile(folder), { readonly: true })
  const newest = bare.prepare(
    'select rowid from search_text where search_text match ? order by rowid desc limit 50',
  )
  const [common, second, middling, rare] = [wordOf(0), wordOf(1), wordOf(60), wordOf(20_000)]
  const asked: readonly (readonly [string, string, string])[] = [
    ['a very common word', `${common} `, `"${common}"`],
    ['a common word', `${middling} `, `"${middling}"`],
    ['a rare word', `${rare} `, `"${rare}"`],
    ['two common words', `${common} ${second} `, `"${common}" AND "${second}"`],
    ['a phrase', `"${common} ${second}"`, `"${common} ${second}"`],
    ['a beginning', `${middling.slice(0, 4)}*`, `"${middling.slice(0, 4)}" *`],
    ['a very common word with a filter', `${common} status:ditinjau`, `"${common}"`],
    ['a mistyped word', `${rare.slice(0, -2)}q${rare.slice(-1)} `, `"${rare}"`],
  ]
  const lines = []
  for (const [work, query, expression] of asked) {
    const sql = await measured('its newest 50 by SQL', 30, () => newest.all(expression))
    lines.push(beside(await measured(work, 30, () => drafts.list({ view: 'all', query })), sql))
  }
  printTable(
    `Search: ${DRAFTS.toLocaleString('en')} drafts of 400 words out of ${VOCABULARY.toLocaleString('en')}`,
    lines,
  )
  console.log(`stored and indexed: ${((DRAFTS / filled) * 1_000).toFixed(0)} drafts a second`)
  bare.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
