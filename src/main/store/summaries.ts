import { canonicalJson } from '#shared/article/canonical.ts'
import {
  type SummaryVersion,
  summaryVersionSchema,
  type VersionRow,
  versionRowSchema,
} from '#shared/summary/summary.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { SummaryVersionTable } from './schema.ts'

export function insertVersion(to: Writer, draftId: string, version: SummaryVersion): void {
  const { bullets, lineMethod, contentHash, ...row } = version
  to.run(
    query.insertInto('summary_version').values({
      ...row,
      draft_id: draftId,
      line_method: lineMethod,
      content_hash: contentHash,
    }),
  )
  for (const [position, { editedBy, glued, locked, provenance, ...bullet }] of bullets.entries()) {
    to.run(
      query.insertInto('bullet').values({
        ...bullet,
        version_id: version.id,
        position,
        glued: Number(glued),
        edited_by: editedBy,
        locked: Number(locked),
        provenance_json: provenance === undefined ? null : canonicalJson(provenance),
      }),
    )
  }
}

/** A version of this draft's summaries; refuses an id that none has. */
export function summaryVersion(from: Reader, draftId: string, id: string): SummaryVersion {
  const row = from.first(versionsOf(draftId).where('id', '=', id))
  return row ? withBullets(from, row) : refuse({ kind: 'not-found', what: 'version' })
}

/** The newest version of each line, in the order in which the lines began. */
export function lineHeads(from: Reader, draftId: string): readonly SummaryVersion[] {
  const heads = new Map(
    from
      .all(versionsOf(draftId).orderBy('line').orderBy('seq'))
      .map((row) => [row.line, row] as const),
  )
  return [...heads.values()].map((row) => withBullets(from, row))
}

/** Every version of a draft's summaries without its words, line by line, each from its beginning. */
export const versionRows = (from: Reader, draftId: string): readonly VersionRow[] =>
  from
    .all(
      versionsOf(draftId)
        .select(({ selectFrom, fn }) =>
          selectFrom('bullet')
            .whereRef('bullet.version_id', '=', 'summary_version.id')
            .select(fn.countAll<number>().as('count'))
            .as('bullets'),
        )
        .orderBy('line')
        .orderBy('seq'),
    )
    .map(({ id, line, seq, method, line_method, by, at, bullets }) =>
      versionRowSchema.parse({ id, line, seq, method, lineMethod: line_method, by, at, bullets }),
    )

/** The newest version's number of a line, or 0 for a line that does not exist. */
export function lineHead(from: Reader, draftId: string, line: number): number {
  const head = from.first(
    versionsOf(draftId).where('line', '=', line).orderBy('seq', 'desc').limit(1),
  )
  return head?.seq ?? 0
}

/** The number that the next line of a draft takes; lines count from 1. */
export function nextLine(from: Reader, draftId: string): number {
  const last = from.first(versionsOf(draftId).orderBy('line', 'desc').limit(1))
  return (last?.line ?? 0) + 1
}

const versionsOf = (draftId: string) =>
  query.selectFrom('summary_version').selectAll().where('draft_id', '=', draftId)

/** A version as the contract shows it. */
export function withBullets(from: Reader, row: SummaryVersionTable): SummaryVersion {
  const bullets = from.all(
    query.selectFrom('bullet').selectAll().where('version_id', '=', row.id).orderBy('position'),
  )
  return summaryVersionSchema.parse({
    id: row.id,
    line: row.line,
    seq: row.seq,
    parent: row.parent,
    method: row.method,
    lineMethod: row.line_method,
    contentHash: row.content_hash,
    at: row.at,
    by: row.by,
    bullets: bullets.map(
      ({ id, heading, text, glued, origin, edited_by, locked, provenance_json }) => ({
        id,
        heading,
        text,
        glued: glued === 1,
        origin,
        editedBy: edited_by,
        locked: locked === 1,
        ...(provenance_json !== null && { provenance: JSON.parse(provenance_json) }),
      }),
    ),
  })
}
