import { sql } from 'kysely'
import { z } from 'zod'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'

export interface QueuePage {
  readonly rows: readonly DraftRow[]
  readonly next: string | null
}

/**
 * A page of the drafts with one of these statuses, oldest submission first. Each status is read along
 * its own index and the pages are merged: one query over several statuses would sort them all, or walk
 * past every decided draft to reach the ones in review.
 *
 * @param text part of a title or a writer's name; '' for all
 * @param cursor `next` of the page before, or null
 */
export function queuePage(
  from: Reader,
  statuses: readonly DraftStatus[],
  text: string,
  cursor: string | null,
  limit: number,
): QueuePage {
  const after = cursor === null ? null : readCursor(cursor)
  const rows = statuses
    .flatMap((status) => from.all(ofStatus(status, text, after, limit + 1)))
    .sort((a, b) => compare(a.submittedAt, b.submittedAt) || compare(a.id, b.id))
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? writeCursor(last) : null }
}

function ofStatus(status: DraftStatus, text: string, after: Cursor | null, limit: number) {
  let rows = query
    .selectFrom('draft')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .select(({ selectFrom, fn, lit }) => [
      'draft.id',
      'draft.title',
      'draft.opening',
      'writer.name as writer',
      'draft.status',
      'draft.submitted_at as submittedAt',
      'draft.updated_at as updatedAt',
      'draft.words',
      'draft.blockers',
      'draft.warnings',
      fn
        .coalesce(
          selectFrom('candidate')
            .whereRef('candidate.draft_id', '=', 'draft.id')
            .where('candidate.status', '=', 'waiting')
            .select(fn.countAll<number>().as('waiting')),
          lit(0),
        )
        .as('candidates'),
    ])
    .where('draft.status', '=', status)
    .orderBy('draft.submitted_at')
    .orderBy('draft.id')
    .limit(limit)
  if (after) {
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('draft.submitted_at', 'draft.id'), '>', tuple(after.submittedAt, after.id)),
    )
  }
  if (text.trim() === '') return rows
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return rows.where(({ or, ref }) => {
    const holds = (column: 'draft.title' | 'writer.name') =>
      sql<boolean>`${ref(column)} like ${pattern} escape '\\'`
    return or([holds('draft.title'), holds('writer.name')])
  })
}

/** How many drafts have each status; a status without drafts may be absent. */
export function statusCounts(from: Reader): ReadonlyMap<DraftStatus, number> {
  const rows = from.all(query.selectFrom('status_count').selectAll())
  return new Map(rows.map(({ status, drafts }) => [draftStatusSchema.parse(status), drafts]))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const cursorSchema = z.object({ submittedAt: z.string(), id: z.string() })
type Cursor = z.infer<typeof cursorSchema>

const writeCursor = ({ submittedAt, id }: Cursor): string =>
  Buffer.from(JSON.stringify({ submittedAt, id })).toString('base64url')

function readCursor(text: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return refuse({ kind: 'bad-request', where: 'cursor' })
  }
}
