import { type RawBuilder, sql } from 'kysely'
import { never } from '#shared/contract/outcome.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { holdersNamed } from '#shared/holder/named.ts'
import type { NumberRange } from '#shared/search/number-range.ts'
import type { Condition, Filter, Trait, Who } from '#shared/search/query.ts'
import { addDays, startOfDay } from '#shared/statistics/time-zone.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'

/** The columns that a filter reads, by their names in the query around it. */
export interface FilteredBy {
  readonly id: string
  readonly status: string
  readonly submittedAt: string
  /** False where the rows are walked in another order, in which most of them are passed over at once. */
  readonly isWalkedByAge?: boolean
}

/** Who asks a filter, when, and where its days begin. */
export interface Moment {
  /** ISO UTC. */
  readonly now: string
  /** IANA. */
  readonly zone: string
  /** Id of the editor who asks; null for nobody. */
  readonly own: string | null
  /** Everyone at the desk. */
  readonly editors: readonly EditorProfile[]
}

const HOUR_MS = 3_600_000

const momentOf = (day: string, zone: string): string =>
  new Date(startOfDay(zone, day)).toISOString()

/** So many drafts are looked up sooner than all others are asked. */
const SELDOM = 3_000

/** Whether few drafts have such a finding. */
const isSeldom = (from: Reader, checks: readonly string[]): boolean =>
  from.all(
    query
      .selectFrom('draft_finding')
      .select('draft_id')
      .where('check_id', 'in', checks)
      .limit(SELDOM),
  ).length < SELDOM

/** More blockers than nearly every draft has. */
const MANY_BLOCKERS = 3

/** Drafts with many are few, and an index has them together for each status; of the others there are some everywhere. */
function withBlockers(columns: FilteredBy, { least, most }: NumberRange): RawBuilder<unknown> {
  if (least === null || least < MANY_BLOCKERS)
    return ofDraft(
      columns,
      within(sql.ref('draft.blockers'), least, most === null ? null : most + 1),
    )
  const statuses = sql.join(draftStatusSchema.options.map((status) => sql.lit(status)))
  const fewer = most === null ? sql`true` : sql`blockers_key >= ${-most}`
  return sql`(${sql.ref(columns.id)} in (
    select id from draft where status in (${statuses}) and blockers_key <= ${-least} and ${fewer}
  ))`
}

const found = (columns: FilteredBy, what: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from draft_finding where draft_id = ${sql.ref(columns.id)} and ${what})`

/** What only the row of the draft has; where another table is read, it is looked up there. */
const ofDraft = ({ id }: FilteredBy, what: RawBuilder<unknown>): RawBuilder<boolean> =>
  id === 'draft.id'
    ? sql<boolean>`(${what})`
    : sql<boolean>`exists (select 1 from draft where draft.id = ${sql.ref(id)} and ${what})`

/** From one value to another; `false` for a row without one, so that an exclusion lets it through. */
function within(column: RawBuilder<unknown>, from: unknown, before: unknown): RawBuilder<unknown> {
  const least = from === null ? sql`true` : sql`${column} >= ${from}`
  const most = before === null ? sql`true` : sql`${column} < ${before}`
  return sql`(${column} is not null and ${least} and ${most})`
}

const withinDays = (
  column: RawBuilder<unknown>,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  zone: string,
): RawBuilder<unknown> =>
  within(
    column,
    from === null ? null : momentOf(from, zone),
    to === null ? null : momentOf(addDays(to, 1), zone),
  )

/** As the partial indexes say it (0240-queue.ts): they count only where the query says the same. */
const TRAITS: Readonly<Record<Trait, { readonly yes: string; readonly no: string }>> = {
  resubmitted: { yes: 'draft.resubmissions > 0', no: 'draft.resubmissions = 0' },
  ai: { yes: 'draft.has_ai = 1', no: 'draft.has_ai = 0' },
  near: { yes: 'draft.is_near = 1', no: 'draft.is_near = 0' },
}

/** The moment so many hours ago; null stays null. */
const ago = (hours: number | null, now: string): string | null =>
  hours === null ? null : new Date(Date.parse(now) - hours * HOUR_MS).toISOString()

/** Few drafts are held, so that those are looked up and not each draft of the view. */
function withHolder(who: Who, { id }: FilteredBy, { now, own, editors }: Moment) {
  const ids =
    who === 'own' ? [own ?? ''] : typeof who === 'object' ? holdersNamed(editors, who.named) : null
  const by = ids === null ? sql`true` : sql`editor_id in (${sql.join(ids)})`
  const drafts = sql`(select draft_id from holder where until > ${now} and ${by})`
  return who === 'nobody' ? sql`${sql.ref(id)} not in ${drafts}` : sql`${sql.ref(id)} in ${drafts}`
}

function holds(
  from: Reader,
  condition: Condition,
  columns: FilteredBy,
  moment: Moment,
): RawBuilder<unknown> {
  const { zone, now } = moment
  const column = sql.ref(columns.submittedAt)
  const submitted = columns.isWalkedByAge === false ? sql`+${column}` : column
  switch (condition.kind) {
    case 'status':
      return sql`${sql.ref(columns.status)} in (${sql.join(condition.statuses)})`
    case 'date':
      return withinDays(submitted, condition, zone)
    case 'age': {
      const oldest = ago(condition.most, now)
      const newest = ago(condition.least, now)
      const since = oldest === null ? sql`true` : sql`${submitted} > ${oldest}`
      const until = newest === null ? sql`true` : sql`${submitted} <= ${newest}`
      return sql`(${since} and ${until})`
    }
    case 'finding':
      return isSeldom(from, condition.checks)
        ? sql`(${sql.ref(columns.id)} in (
            select draft_id from draft_finding where check_id in (${sql.join(condition.checks)})
          ))`
        : found(columns, sql`check_id in (${sql.join(condition.checks)})`)
    case 'severity':
      // Written out: SQLite plans the page anew at each run for a value that its statistics know.
      return found(columns, sql`severity = ${sql.lit(condition.severity)}`)
    case 'category': {
      const keys = sql.join(condition.categories)
      return ofDraft(columns, sql`draft.category_key <> '' and draft.category_key in (${keys})`)
    }
    case 'blockers':
      return withBlockers(columns, condition)
    case 'held':
      return ofDraft(columns, withinDays(sql.ref('draft.held_until'), condition, zone))
    case 'trait': {
      const { yes, no } = TRAITS[condition.trait]
      return ofDraft(columns, sql.raw(condition.has ? yes : no))
    }
    case 'holder':
      return sql`(${withHolder(condition.who, columns, moment)})`
    case 'tag': {
      const tags = sql.join(condition.tags)
      return sql`(${sql.ref(columns.id)} in (select draft_id from draft_tag where tag in (${tags})))`
    }
    default:
      return never(condition)
  }
}

/** What each filter asks of a row. */
export const filterConditions = (
  from: Reader,
  filters: readonly Filter[],
  columns: FilteredBy,
  moment: Moment,
): readonly RawBuilder<boolean>[] =>
  filters.map((filter) => {
    const condition = holds(from, filter, columns, moment)
    return filter.isExcluded ? sql<boolean>`not ${condition}` : sql<boolean>`${condition}`
  })
