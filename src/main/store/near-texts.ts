import { sql } from 'kysely'
import type { Content } from '#shared/article/content.ts'
import { textMarks, titleMarks } from '#shared/near/marks.ts'
import { nearText } from '#shared/near/near-text.ts'
import type { Reader, Writer } from './connection.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'

/** What a draft that was never read has instead of a hash. */
const UNREAD = ''

const packed = (marks: readonly number[]): NearMarks =>
  new Uint8Array(Int32Array.from(marks).buffer)

const unpacked = (bytes: Uint8Array): readonly number[] =>
  // Copied: SQLite's bytes need not stand where four of them may be read at once.
  Array.from(new Int32Array(Uint8Array.from(bytes).buffer))

const inList = (marks: readonly number[]) =>
  query.selectFrom(listed(marks).as('asked')).select('asked.value')

/** By title and by text. */
const marksOf = (content: Content): readonly number[] => [
  ...titleMarks(content.title),
  ...textMarks(nearText(content)),
]

/** The marks of a content, packed as they are stored. */
export type NearMarks = Uint8Array

export const nearMarks = (content: Content): NearMarks => packed(marksOf(content))

function addMarks(to: Writer, number: number, marks: readonly number[]): void {
  if (marks.length === 0) return
  to.run(
    query
      .insertInto('near_mark')
      .columns(['mark', 'number'])
      .expression(
        query
          .selectFrom(listed(marks).as('come'))
          .select(['come.value', sql<number>`${number}`.as('number')]),
      ),
  )
}

/** Makes a draft findable that was not there before. */
export function addNearText(to: Writer, draft_id: string, hash: string, marks: NearMarks): void {
  to.run(query.insertInto('near_text').values({ draft_id, hash, marks }))
  addMarks(to, numberOf(to, draft_id), unpacked(marks))
}

/**
 * Makes a draft findable by its newest content; writes what changed since it was last read, and no more.
 *
 * @param content null for one that cannot be read any more: it is found by nothing
 */
export function keepNearText(
  to: Writer,
  draftId: string,
  hash: string,
  content: Content | null,
): void {
  const known = to.first(query.selectFrom('near_text').selectAll().where('draft_id', '=', draftId))
  if (known?.hash === hash) return
  const marks = content === null ? [] : marksOf(content)
  const row = { hash, marks: packed(marks) }
  if (known === undefined) {
    addNearText(to, draftId, hash, row.marks)
    return
  }
  const { number } = known
  to.run(query.updateTable('near_text').set(row).where('number', '=', number))
  const before = unpacked(known.marks)
  const gone = without(before, marks)
  if (gone.length > 0) {
    to.run(
      query.deleteFrom('near_mark').where('mark', 'in', inList(gone)).where('number', '=', number),
    )
  }
  addMarks(to, number, without(marks, before))
}

const without = (all: readonly number[], some: readonly number[]): readonly number[] => {
  const known = new Set(some)
  return all.filter((one) => !known.has(one))
}

const numberOf = (from: Reader, draftId: string): number =>
  from.first(query.selectFrom('near_text').select('number').where('draft_id', '=', draftId))
    ?.number ?? 0

/** Some drafts that were never read, those that came last first. */
export const unreadDrafts = (from: Reader, limit: number): readonly string[] =>
  from
    .all(
      query
        .selectFrom('near_text')
        .select('draft_id')
        .where('hash', '=', sql.lit(UNREAD))
        .orderBy('number')
        .limit(limit),
    )
    .map(({ draft_id }) => draft_id)

/** How many drafts cannot be found yet. */
export const unreadCount = (from: Reader): number =>
  from.first(
    query
      .selectFrom('near_text')
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .where('hash', '=', sql.lit(UNREAD)),
  )?.unread ?? 0
