import { sql } from 'kysely'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from './connection.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'

/** What stands in more drafts than this is the language's or the house's, and nobody's own. */
const COMMON = 64

/** A draft that has marks in common with a text. */
export interface NearDraft {
  readonly id: string
  readonly title: string
  readonly writer: string
  readonly status: DraftStatus
  readonly submittedAt: string
}

/**
 * The drafts that have most of these marks, a rare one counting for more than one that many have, by the
 * logarithm of how rare it is (Spärck Jones, "A statistical interpretation of term specificity", 1972).
 *
 * @param except the draft whose marks they are
 * @param limit how many drafts, the likeliest first
 */
export function draftsWithMarks(
  from: Reader,
  marks: readonly number[],
  except: string | null,
  limit: number,
): readonly NearDraft[] {
  const weights = new Map<number, number>()
  for (const { numbers } of from.all(postings(marks))) {
    const found: readonly number[] = JSON.parse(numbers)
    if (found.length > COMMON) continue
    const weight = Math.log((COMMON + 2) / found.length)
    for (const number of found) weights.set(number, (weights.get(number) ?? 0) + weight)
  }
  const own =
    except === null
      ? undefined
      : from.first(query.selectFrom('near_text').select('number').where('draft_id', '=', except))
          ?.number
  const likeliest = [...weights]
    .filter(([number]) => number !== own)
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, limit)
    .map(([number]) => number)
  const drafts = new Map(
    from
      .all(draftsNumbered(likeliest))
      .map(({ number, status, ...draft }) => [
        number,
        { ...draft, status: draftStatusSchema.parse(status) },
      ]),
  )
  return likeliest.flatMap((number) => drafts.get(number) ?? [])
}

/** Each mark's drafts are read up to a limit: a mark that half the desk has costs as little as a rare one. */
const postings = (marks: readonly number[]) =>
  query.selectFrom(listed(marks).as('asked')).select(
    // Kysely cannot say that the inner list is of the mark of the outer row.
    sql<string>`(
      select json_group_array(number) from (
        select number from near_mark where mark = asked.value limit ${sql.lit(COMMON + 1)}
      )
    )`.as('numbers'),
  )

const draftsNumbered = (numbers: readonly number[]) =>
  query
    .selectFrom('near_text')
    .innerJoin('draft', 'draft.id', 'near_text.draft_id')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .select([
      'near_text.number',
      'draft.id',
      'draft.title',
      'writer.name as writer',
      'draft.status',
      'draft.submitted_at as submittedAt',
    ])
    .where(
      'near_text.number',
      'in',
      query.selectFrom(listed(numbers).as('found')).select('found.value'),
    )
