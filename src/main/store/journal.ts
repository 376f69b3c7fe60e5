import { sql } from 'kysely'
import { type Content, type Suggestions, suggestionsSchema } from '#shared/article/content.ts'
import type { Reader, Writer } from './connection.ts'
import { lookAtContent, readContent } from './content.ts'
import { keepNearText } from './near-texts.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'

/** Lines of the journal that stay for each draft: some minutes of typing to go back to by hand. */
export const JOURNAL_KEPT = 50

/** A state of the working copy. Order is the running number's: a clock can be set back. */
export interface JournalLine {
  readonly seq: number
  /** Article hash of the content. */
  readonly hash: string
  readonly at: string
}

/** Writes a line, and nothing else. @param json the content as it is stored */
export function writeLine(to: Writer, draft_id: string, line: JournalLine, json: string): void {
  to.run(query.insertInto('journal').values({ ...line, draft_id, content_json: json }))
}

/** Appends the working copy, makes the draft findable by it, and lets go of lines that are far behind it, never of the newest. */
export function appendJournal(
  to: Writer,
  draftId: string,
  line: JournalLine,
  content: Content,
): void {
  writeLine(to, draftId, line, JSON.stringify(content))
  to.run(
    query
      .deleteFrom('journal')
      .where('draft_id', '=', draftId)
      .where('seq', '<=', line.seq - JOURNAL_KEPT),
  )
  keepNearText(to, draftId, line.hash, content)
}

/**
 * The drafts whose words were changed since then, in no order: what arrived since and was not touched is none of them.
 *
 * @param since ISO UTC
 * @example typedSince(from, '2026-03-02T08:00:00.000Z')
 */
export function typedSince(from: Reader, since: string): readonly string[] {
  const lines = query
    .selectFrom('journal')
    .select('draft_id')
    // As the index has it, and so written out.
    .where(sql<boolean>`seq > 1`)
    .where('at', '>=', since)
  return [...new Set(from.all(lines).map(({ draft_id }) => draft_id))]
}

/** The newest line without its content; refuses an id that no draft has. */
export function newestLine(from: Reader, draftId: string): JournalLine {
  const line = from.first(newest(draftId).select(['seq', 'hash', 'at']))
  return line ?? refuse({ kind: 'not-found', what: 'draft' })
}

/** What lies under the working copy, without reading the text itself; undefined for nothing. */
export function newestSuggestions(from: Reader, draftId: string): Suggestions | undefined {
  const part = sql<string | null>`json_extract(content_json, '$.suggestions')`.as('part')
  const row = from.first(newest(draftId).select(part))
  if (!row) return refuse({ kind: 'not-found', what: 'draft' })
  return row.part === null ? undefined : suggestionsSchema.parse(JSON.parse(row.part))
}

/** The working copy, held against its hash. */
export function newestContent(
  from: Reader,
  draftId: string,
): JournalLine & { readonly content: Content } {
  const row = from.first(newest(draftId).select(['seq', 'hash', 'at', 'content_json']))
  if (!row) return refuse({ kind: 'not-found', what: 'draft' })
  const { content_json, ...line } = row
  return { ...line, content: readContent(content_json, line.hash) }
}

/** The working copy for a look at it, not held against its hash; null for one that is damaged or missing. */
export function newestReadable(from: Reader, draftId: string): Content | null {
  const row = from.first(newest(draftId).select('content_json'))
  return row ? lookAtContent(row.content_json) : null
}

const newest = (draftId: string) =>
  query.selectFrom('journal').where('draft_id', '=', draftId).orderBy('seq', 'desc').limit(1)
