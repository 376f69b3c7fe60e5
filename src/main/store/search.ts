import { sql } from 'kysely'
import type { Filter, Term } from '#shared/search/query.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'
import { statusCounts } from './queue.ts'
import { type AskedTerm, searchExpression } from './search-expression.ts'
import { filterConditions, type Moment } from './search-filters.ts'
import { wordsMeant } from './search-words.ts'

/** Ranking costs with every hit, so only so many of the newest drafts are ranked. */
export const RANKED = 2_000

/** Numbers of so many drafts are listed beforehand sooner than the status of each hit is looked up. */
const LISTED = 20_000

/** A word of fewer drafts than this, and of no title or name, may be mistyped. */
const SELDOM = 3

/** How much a word counts by where it stands, in the order of the index's columns. */
const WEIGHTS = [10, 4, 1, 1, 8, 3] as const

export interface Hit {
  readonly id: string
  /** ISO UTC. */
  readonly submittedAt: string
  /** In the order of arrival. */
  readonly seq: number
  /** By bm25; the lower, the better. */
  readonly score: number
}

interface SearchAsk extends Moment {
  readonly terms: readonly AskedTerm[]
  readonly filters: readonly Filter[]
  /** Null for any. */
  readonly statuses: readonly DraftStatus[] | null
  /** Drafts on hold whose day has come by then count, too; null for none. */
  readonly dueBy: string | null
}

/** Whether at least so many drafts match. */
const matches = (from: Reader, expression: string, least: number): boolean =>
  from.all(
    query
      .selectFrom('search_text')
      .select('rowid')
      .where(sql<boolean>`search_text match ${expression}`)
      .limit(least),
  ).length === least

/**
 * Adds to each term what its word may have been mistyped for: only where titles and names do not have it,
 * and hardly a text does. Words in a row mean what they say.
 */
export const withMeant = (from: Reader, terms: readonly Term[]): readonly AskedTerm[] =>
  terms.map((term) => {
    const [word] = term.words
    const isName = term.part === null || term.part === 'title' || term.part === 'writer'
    if (word === undefined || term.words.length > 1 || term.isExcluded || !isName)
      return { term, meant: [] }
    const isIn = (part: Term['part'], least: number): boolean => {
      const expression = searchExpression([{ term: { ...term, part }, meant: [] }])
      return expression !== null && matches(from, expression, least)
    }
    const isKnown = isIn(term.part, SELDOM) || isIn('title', 1) || isIn('writer', 1)
    return { term, meant: isKnown ? [] : wordsMeant(from, word) }
  })

/** What is left of some statuses, null for all, by the filters that name some. */
const statusesLeft = (
  statuses: readonly DraftStatus[] | null,
  filters: readonly Filter[],
): readonly DraftStatus[] | null =>
  filters.reduce<readonly DraftStatus[] | null>((left, filter) => {
    if (filter.kind !== 'status' || filter.isExcluded) return left
    return left === null ? filter.statuses : left.filter((one) => filter.statuses.includes(one))
  }, statuses)

/** The first number that a draft of these statuses has: what came before need not be read. */
function firstOf(from: Reader, statuses: readonly DraftStatus[]): number {
  const firsts = statuses.flatMap(
    (status) =>
      from.first(
        query
          .selectFrom('search_draft')
          .select('seq')
          .where('status', '=', status)
          .orderBy('seq')
          .limit(1),
      )?.seq ?? [],
  )
  return firsts.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...firsts)
}

/** Whether few enough drafts have these statuses to be listed before a search. */
function isShort(from: Reader, statuses: readonly DraftStatus[]): boolean {
  const counts = statusCounts(from)
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0) <= LISTED
}

/**
 * The drafts that match, the best first; of more than RANKED the newest. Null where no word is looked for.
 */
export function searchHits(
  from: Reader,
  { terms, filters, statuses, dueBy, ...moment }: SearchAsk,
): readonly Hit[] | null {
  const expression = searchExpression(terms)
  if (expression === null) return null
  const columns = {
    id: 'search_draft.draft_id',
    status: 'search_draft.status',
    submittedAt: 'search_draft.submitted_at',
  }
  const listed = statusesLeft(
    statuses === null || dueBy === null ? statuses : [...statuses, 'on-hold'],
    filters,
  )
  const first = listed === null ? 0 : firstOf(from, listed)
  // The index first: the other way round each draft would be looked up in it.
  let rows = query
    .selectFrom('search_text')
    .crossJoin('search_draft')
    .select([
      'search_draft.draft_id as id',
      'search_draft.submitted_at as submittedAt',
      'search_draft.seq',
      sql<number>`bm25(search_text, ${sql.join(WEIGHTS.map((weight) => sql.lit(weight)))})`.as(
        'score',
      ),
    ])
    .where(sql<boolean>`search_text match ${expression}`)
    .where(sql<boolean>`search_text.rowid >= ${first}`)
    .whereRef('search_draft.seq', '=', 'search_text.rowid')
    .orderBy('search_text.rowid', 'desc')
    .limit(RANKED)
  // Most hits of a common word are of decided drafts: those are passed over without a look at their rows.
  if (listed !== null && isShort(from, listed))
    rows = rows.where(sql<boolean>`+search_text.rowid in (
      select seq from search_draft where status in (${sql.join(listed)})
    )`)
  if (statuses !== null) {
    const due = sql<boolean>`search_draft.draft_id in (
      select id from draft where held_until <= ${dueBy} and status = 'on-hold'
    )`
    rows = rows.where(({ eb, or }) =>
      or([eb('search_draft.status', 'in', statuses), ...(dueBy === null ? [] : [due])]),
    )
  }
  for (const condition of filterConditions(from, filters, columns, moment))
    rows = rows.where(condition)
  return from.all(rows).toSorted((a, b) => a.score - b.score || b.seq - a.seq)
}
