import { sql } from 'kysely'
import type { Reader } from './connection.ts'
import { query } from './query.ts'

/** A newsroom has a few dozen; what stands behind these is somebody's own word. */
const MOST = 100

/**
 * The sections that drafts name, in the spelling of one of them. From one key to the next through the index:
 * all drafts of a section cost as much as one.
 */
export function categoriesOf(from: Reader): readonly string[] {
  const names: string[] = []
  let key = ''
  while (names.length < MOST) {
    const next = from.first(
      query
        .selectFrom('draft')
        .select(['category', 'category_key'])
        .where('category_key', '<>', sql.lit(''))
        .where('category_key', '>', key)
        .orderBy('category_key')
        .limit(1),
    )
    if (next === undefined) break
    names.push(next.category)
    key = next.category_key
  }
  return names
}
