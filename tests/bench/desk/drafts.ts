import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Content } from '#shared/article/content.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { longArticle } from '../long-article.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { Calls, MeasuredDesk } from './measured-desk.ts'

const TIMES = 100
/** Words of an article whose text has about 4 kB. */
const FOUR_KB = 560
const LONG = 1_500

type Draft = Awaited<ReturnType<Calls['drafts']['open']>>

const pasted = (title: string) =>
  ({
    name: '',
    body: { kind: 'paste', text: `# ${title}\n\nWarga memanen padi.`, html: '' },
  }) as const

/** A draft that has this content. */
async function draftOf(calls: Calls, content: Content): Promise<Draft> {
  const { id } = await calls.intake.import(pasted(content.title))
  const { seq } = await calls.drafts.open({ id })
  await calls.drafts.save({ id, base: seq, content })
  return calls.drafts.open({ id })
}

/** Ids of drafts, from all over the desk. */
const scattered = (bare: Database.Database, where: string, count: number): readonly string[] =>
  bare
    .prepare<[number], string>(`select id from draft where ${where} order by id limit ?`)
    .pluck()
    .all(count)

const one = (ids: readonly string[], at: number): string =>
  ids[(at + ids.length) % ids.length] ?? ''

/** What an editor does to one draft, each with the same written bare. */
export async function draftLines(
  { calls, bare }: MeasuredDesk,
  folder: string,
): Promise<readonly Line[]> {
  const ids = scattered(bare, 'true', TIMES + 10)
  const read = bare.prepare<[string], { readonly content_json: string }>(
    'select content_json from journal where draft_id = ? order by seq desc limit 1',
  )
  const parsed = (id: string): unknown => JSON.parse(read.get(id)?.content_json ?? '')
  const open = await measured('open a draft', TIMES, (at) =>
    calls.drafts.open({ id: one(ids, at) }),
  )
  const openBare = await measured('its content by SQL, parsed', TIMES, (at) => parsed(one(ids, at)))

  const long = await draftOf(calls, longArticle(LONG))
  const openLong = await measured(`open one of ${LONG.toLocaleString('en')} words`, TIMES, () =>
    calls.drafts.open({ id: long.id }),
  )
  const longBare = await measured('its content by SQL, parsed', TIMES, () => parsed(long.id))

  const content = longArticle(FOUR_KB)
  const draft = await draftOf(calls, content)
  let { seq } = draft
  const save = await measured('save 4 kB of text with its index', TIMES, async (at) => {
    const title = `Judul ke-${at}`
    seq = (await calls.drafts.save({ id: draft.id, base: seq, content: { ...content, title } })).seq
  })
  const scratch = scratchStore(folder)
  const json = JSON.stringify(content)
  const saveBare = await measured('a row with it by SQL, durable', TIMES, () => scratch.put(json))

  const waiting = scattered(bare, "status in ('submitted', 'in-review')", TIMES + 10)
  const opened = await Promise.all(waiting.map((id) => calls.drafts.open({ id })))
  const hashes = opened.map(({ content: text, versions, currentVersion }) =>
    contentHash(text, versions.find(({ id }) => id === currentVersion)?.bullets ?? []),
  )
  // Each is decided on once.
  const decide = await measured('a decision', waiting.length - 10, (at) =>
    calls.workflow.decide({
      ...{ draftId: one(waiting, at), contentHash: one(hashes, at) },
      ...{ action: 'reject', reasons: ['sources'] },
    }),
  )
  const decideBare = await measured('a row by SQL, durable', TIMES, () => scratch.put('{}'))
  scratch.close()
  return [
    beside(open, openBare),
    beside(openLong, longBare),
    beside(save, saveBare),
    beside(decide, decideBare),
  ]
}

/** A table of its own under the settings of the store. */
function scratchStore(folder: string) {
  const db = new Database(join(folder, 'scratch.sqlite'))
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = full')
  db.exec('create table line (content_json text not null) strict')
  const insert = db.prepare('insert into line values (?)')
  return { put: (json: string) => insert.run(json), close: () => db.close() }
}
