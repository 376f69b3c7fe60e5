import type Database from 'better-sqlite3'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { Calls, MeasuredDesk } from './measured-desk.ts'

const TIMES = 200
/** A desk in use has listed its queue more often than that: what the engine compiles meanwhile is not the page's. */
const BEFORE = 400
const DECIDED: readonly DraftStatus[] = ['approved', 'published', 'rejected', 'rejected-may-return']
const TO_REVIEW: readonly DraftStatus[] = ['submitted', 'in-review', 'resubmitted']
/** How many pages into the view is deep. */
const PAGES = 100

/**
 * All that a page of some statuses shows, as somebody would write it by hand: each along its index, then merged.
 */
function pageBySql(
  bare: Database.Database,
  statuses: readonly DraftStatus[],
  { where = '', order = 'submitted_at, id', due = '' } = {},
): Database.Statement<unknown[], { readonly submitted_at: string; readonly id: string }> {
  const part = (which: string) =>
    `select * from (
      select id, submitted_at, blockers_key from draft where ${which} ${where} order by ${order} limit 51
    )`
  const parts = statuses.map((status) => part(`status = '${status}'`))
  if (due !== '') parts.push(part(due))
  return bare.prepare(`
    select draft.id, draft.title, opening, writer.name, approved, decided, writer_record, category,
      status, draft.submitted_at, held_until, editor_id, until, updated_at, words,
      (select group_concat(tag, ' ' order by tag) from draft_tag where draft_id = draft.id) as tags,
      blockers, warnings,
      (select count(*) from candidate
        where candidate.draft_id = draft.id and candidate.status = 'waiting') as candidates,
      (select line from look where draft_id = draft.id
        and editor_id = (select id from editor order by id limit 1)) as looked_at
    from (select * from (${parts.join(' union all ')}) order by ${order} limit 51) as page
    join draft on draft.id = page.id join writer on writer.id = draft.writer_id
    left join holder on holder.draft_id = draft.id`)
}

/** The cursor of a page deep in the view, and the last row before it. */
async function deepIn(calls: Calls) {
  let page = await calls.drafts.list({ view: 'decided' })
  for (let at = 1; at < PAGES && page.next !== null; at += 1)
    page = await calls.drafts.list({ view: 'decided', cursor: page.next })
  return { cursor: page.next, last: page.rows.at(-1) }
}

/** Pages of the queue beside the same pages by SQL. */
export async function queueLines({ calls, bare }: MeasuredDesk): Promise<readonly Line[]> {
  const { cursor, last } = await deepIn(calls)
  const behind = [last?.submittedAt ?? '', last?.id ?? '']
  const isDue = `held_until <= '${new Date().toISOString()}'`
  const first = pageBySql(bare, TO_REVIEW, { due: `status = 'on-hold' and ${isDue}` })
  const deep = pageBySql(bare, DECIDED, { where: 'and (submitted_at, id) > (?, ?)' })
  const sorted = pageBySql(bare, DECIDED, { order: 'blockers_key, submitted_at, id' })
  const within = "and submitted_at >= '2026-05-01' and submitted_at < '2026-06-01'"
  const filtered = pageBySql(bare, DECIDED, { where: within })
  const found = pageBySql(bare, DECIDED, {
    where:
      "and exists (select 1 from draft_finding where draft_id = draft.id and severity = 'blocker')",
  })
  const counts = bare.prepare('select status, drafts from status_count')
  const counted = bare.prepare(`
    select count(*) from draft where status in (${DECIDED.map((status) => `'${status}'`).join()}) ${within}`)
  const due = bare.prepare(`select count(*) from draft where ${isDue}`)
  const bySql = (run: () => unknown) => measured('the same by SQL', TIMES, run, BEFORE)
  /** With the counts of all views, which stand over every page. */
  const pageWithCounts = (read: () => unknown) =>
    bySql(() => {
      read()
      counts.all()
      due.get()
    })
  const page = (work: string, ask: Parameters<Calls['drafts']['list']>[0]) =>
    measured(work, TIMES, () => calls.drafts.list(ask), BEFORE)
  const four = DECIDED.flatMap(() => behind)
  const views = (['review', 'returned', 'held', 'decided', 'all'] as const).map((view) => ({
    view,
  }))
  const inMay = { view: 'decided', query: 'tanggal:2026-05' } as const
  return [
    beside(
      await page('the first page of what is to be reviewed', { view: 'review' }),
      await pageWithCounts(() => first.all()),
    ),
    beside(
      await page(`a page ${(PAGES * 50).toLocaleString('en')} drafts on`, {
        view: 'decided',
        cursor,
      }),
      await pageWithCounts(() => deep.all(...four)),
    ),
    beside(
      await page('a page by another order', { view: 'decided', order: 'blockers' }),
      await pageWithCounts(() => sorted.all()),
    ),
    beside(await page('a page of one month', inMay), await pageWithCounts(() => filtered.all())),
    beside(
      await page('a page of those with a blocker', { view: 'decided', query: 'temuan:blocker' }),
      await pageWithCounts(() => found.all()),
    ),
    beside(
      await measured('counts of all views', TIMES, () => calls.drafts.count({ asked: views })),
      await bySql(() => [counts.all(), due.get()]),
    ),
    beside(
      await measured('a count of one month', TIMES, () => calls.drafts.count({ asked: [inMay] })),
      await bySql(() => counted.all()),
    ),
  ]
}
