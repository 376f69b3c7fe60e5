import type { RevisionMark } from '#shared/revision/mark.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'

const marks = (draftId: string) =>
  query
    .selectFrom('revision_mark')
    .select([
      'seq',
      'hash',
      'why',
      'decision',
      'restored',
      'note',
      'kept',
      'added',
      'removed',
      'at',
      'by',
    ])
    .where('draft_id', '=', draftId)

type Row = Omit<RevisionMark, 'measure'> & {
  readonly kept: number | null
  readonly added: number | null
  readonly removed: number | null
}

const readMark = ({ kept, added, removed, ...mark }: Row): RevisionMark => ({
  ...mark,
  measure: kept === null || added === null || removed === null ? null : { kept, added, removed },
})

/** The history of a draft, newest first. */
export const marksOf = (from: Reader, draftId: string): readonly RevisionMark[] =>
  from.all(marks(draftId).orderBy('seq', 'desc')).map(readMark)

/** The newest mark, or null for a draft that has none. */
export function newestMark(from: Reader, draftId: string): RevisionMark | null {
  const row = from.first(marks(draftId).orderBy('seq', 'desc').limit(1))
  return row ? readMark(row) : null
}

/** A mark by its number; refuses one that the draft does not have. */
export function markOf(from: Reader, draftId: string, seq: number): RevisionMark {
  const row = from.first(marks(draftId).where('seq', '=', seq))
  return row ? readMark(row) : refuse({ kind: 'not-found', what: 'version' })
}

export function insertMark(to: Writer, draftId: string, { measure, ...mark }: RevisionMark): void {
  const size = measure ?? { kept: null, added: null, removed: null }
  to.run(query.insertInto('revision_mark').values({ draft_id: draftId, ...mark, ...size }))
}
