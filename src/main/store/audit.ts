import { sql } from 'kysely'
import { canonicalJson } from '#shared/article/canonical.ts'
import {
  type AuditAction,
  type AuditFilter,
  type AuditLine,
  auditLineSchema,
} from '#shared/contract/audit.ts'
import { actionsOf } from '#shared/contract/audit-kinds.ts'
import type { Act } from './act.ts'
import type { Reader, Writer } from './connection.ts'
import { editorIdOf } from './editors.ts'
import { plain } from './plain.ts'
import { query } from './query.ts'
import { recordHash } from './record-hash.ts'
import type { AuditEventTable } from './schema.ts'

/** What stands before the first event. */
export const CHAIN_START = ''

/** Who did it, when, to which draft. */
export interface Mark {
  readonly draftId: string | null
  readonly by: string
  readonly at: string
}

/** Appends an act to the trail, in the transaction that does it. */
export function record(to: Writer, mark: Mark, act: Act): void {
  const last = lastEvent(to)
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: mark.at,
    by: mark.by,
    draft_id: mark.draftId,
    action: act.action,
    details_json: canonicalJson(act.details),
    previous: last?.hash ?? CHAIN_START,
    editor_id: editorIdOf(to, mark.by),
  }
  to.run(query.insertInto('audit_event').values({ ...row, hash: eventHash(row) }))
}

/**
 * Covers every column of the row but the hash itself. A line of nobody's profile hashes as it did
 * before there were any.
 */
export const eventHash = (row: Omit<AuditEventTable, 'hash'>): string =>
  recordHash([
    row.previous,
    row.seq,
    row.at,
    row.by,
    row.draft_id,
    row.action,
    row.details_json,
    ...(row.editor_id === null ? [] : [row.editor_id]),
  ])

/** Number and hash of the newest line of the trail. */
export const lastEvent = (from: Reader) =>
  from.first(
    query.selectFrom('audit_event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
  )

/** The newest line on a draft, its details as they are stored, or undefined. */
export const lastActOn = (from: Reader, draftId: string) =>
  from.first(
    query
      .selectFrom('audit_event')
      .select(['action', 'by', 'details_json'])
      .where('draft_id', '=', draftId)
      .orderBy('seq', 'desc')
      .limit(1),
  )

/** Which lines are read: those before a line, at most so many. */
export interface AuditPage extends AuditFilter {
  readonly before: number | null
  readonly limit: number
}

/** The first line that is not older: where few are as new, all older ones would be asked. */
const firstSince = (from: Reader, since: string): number | null =>
  from.first(
    query
      .selectFrom('audit_event')
      // The sign keeps it from walking the numbers, of which the first may be the last.
      .select(sql<number | null>`min(+seq)`.as('seq'))
      .where('at', '>=', since),
  )?.seq ?? null

/**
 * Numbers of the newest lines that a filter lets through; of one action alone, or of any.
 *
 * @param first number of the first line that is new enough; null for any
 */
function newest(
  { draftId, by, since, before, limit }: AuditPage,
  action: AuditAction | null,
  first: number | null,
) {
  let lines = query.selectFrom('audit_event').select('seq').orderBy('seq', 'desc').limit(limit)
  if (draftId !== null) lines = lines.where('draft_id', '=', draftId)
  // One index is enough, that of the fewest lines: the sign keeps the others out of it.
  const isOf = (column: 'action' | 'by', value: string, isWalked: boolean) =>
    isWalked
      ? sql<boolean>`${sql.ref(column)} = ${value}`
      : sql<boolean>`+${sql.ref(column)} = ${value}`
  if (by !== null) lines = lines.where(isOf('by', by, draftId === null))
  if (action !== null) lines = lines.where(isOf('action', action, draftId === null && by === null))
  if (before !== null) lines = lines.where('seq', '<', before)
  if (first !== null) lines = lines.where('seq', '>=', first)
  return since === null ? lines : lines.where(sql<boolean>`+at >= ${since}`)
}

/**
 * The lines that a filter lets through, newest first. The newest of each action are read along its own
 * index and merged: a kind of which there are few would be looked for in the whole trail.
 */
export function listEvents(from: Reader, page: AuditPage): readonly AuditLine[] {
  const { kind, limit, since } = page
  const first = since === null ? null : firstSince(from, since)
  if (since !== null && first === null) return []
  const parts = (kind === null ? [null] : actionsOf(kind)).map(
    (action) => sql`select seq from (${newest(page, action, first)})`,
  )
  const lines = query
    .selectFrom('audit_event')
    .leftJoin('draft', 'draft.id', 'audit_event.draft_id')
    .selectAll('audit_event')
    .select('draft.title')
    .where(sql<boolean>`audit_event.seq in (${sql.join(parts, sql` union all `)})`)
    .orderBy('seq', 'desc')
    .limit(limit)
  return from.all(lines).map(({ draft_id, details_json, editor_id, previous: _, ...row }) =>
    auditLineSchema.parse({
      ...row,
      draftId: draft_id,
      editor: editor_id,
      details: JSON.parse(details_json),
    }),
  )
}

/** Whether anybody but the editor of this id did something under a name. */
export const workedAs = (from: Reader, name: string, besides: string): boolean =>
  from.first(
    query
      .selectFrom('audit_event')
      .select('seq')
      .where('by', '=', name)
      .where('editor_id', 'is not', null)
      .where('editor_id', '<>', besides)
      .limit(1),
  ) !== undefined

/** Everyone who stands in the trail, by name: from one to the next along an index, not line by line. */
export const listPeople = (from: Reader): readonly string[] =>
  from
    .all(
      plain(sql<Pick<AuditEventTable, 'by'>>`
        with recursive person ("by") as (
          select min("by") from audit_event
          union all
          select (select min("by") from audit_event where audit_event."by" > person."by")
          from person where "by" is not null
        )
        select "by" from person where "by" is not null`),
    )
    .map(({ by }) => by)
