import { sql } from 'kysely'
import type { SearchTexts } from '#shared/search/parts.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Reader } from './connection.ts'
import { lookAtContent } from './content.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'

/**
 * The texts of drafts as they stand, by id, to show a place in them. They are not held against their hash, which
 * takes ten times as long as reading them: whoever opens the draft reads it by another way. A draft whose
 * text cannot be read is left out.
 */
export function searchTextsOf(
  from: Reader,
  ids: readonly string[],
): ReadonlyMap<string, SearchTexts> {
  const bullets = Map.groupBy(from.all(bulletsOf(ids)), ({ id }) => id)
  return new Map(
    from.all(contentsOf(ids)).flatMap(({ id, writer, content_json }) => {
      const content = lookAtContent(content_json)
      return content === null ? [] : [[id, textsOf(content, bullets.get(id) ?? [], writer)]]
    }),
  )
}

/** The same of one draft; null where they cannot be read. */
export const searchTexts = (from: Reader, draftId: string): SearchTexts | null =>
  searchTextsOf(from, [draftId]).get(draftId) ?? null

const asked = (ids: readonly string[]) =>
  query.selectFrom(listed(ids).as('asked')).select('asked.value')

const contentsOf = (ids: readonly string[]) =>
  query
    .selectFrom('draft')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .innerJoin('journal', 'journal.draft_id', 'draft.id')
    .select(['draft.id', 'writer.name as writer', 'journal.content_json'])
    .where('draft.id', 'in', asked(ids))
    .where(
      'journal.seq',
      '=',
      sql<number>`(select max(seq) from journal as line where line.draft_id = draft.id)`,
    )

const bulletsOf = (ids: readonly string[]) =>
  query
    .selectFrom('draft')
    .innerJoin('bullet', 'bullet.version_id', 'draft.current_version')
    .select(['draft.id', 'bullet.heading', 'bullet.text'])
    .where('draft.id', 'in', asked(ids))
    .orderBy('draft.id')
    .orderBy('bullet.position')
