import type { DraftStatus } from '#shared/workflow/status.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { Calls, MeasuredDesk } from './measured-desk.ts'
import { bySql, firstPageLine, isDue, pageBySql, pageLine } from './page.ts'

/** How often a count is asked for. */
const TIMES = 200
const DECIDED: readonly DraftStatus[] = ['approved', 'published', 'rejected', 'rejected-may-return']
/** How many pages into the view is deep. */
const PAGES = 100

/** The cursor of a page deep in the view, and the last row before it. */
async function deepIn(calls: Calls) {
  let page = await calls.drafts.list({ view: 'decided' })
  for (let at = 1; at < PAGES && page.next !== null; at += 1)
    page = await calls.drafts.list({ view: 'decided', cursor: page.next })
  return { cursor: page.next, last: page.rows.at(-1) }
}

/** Pages of the queue beside the same pages by SQL. */
export async function queueLines(desk: MeasuredDesk): Promise<readonly Line[]> {
  const { calls, bare } = desk
  const { cursor, last } = await deepIn(calls)
  const behind = [last?.submittedAt ?? '', last?.id ?? '']
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
  const due = bare.prepare(`select count(*) from draft where ${isDue()}`)
  const four = DECIDED.flatMap(() => behind)
  const views = (['review', 'returned', 'held', 'decided', 'all'] as const).map((view) => ({
    view,
  }))
  const inMay = { view: 'decided', query: 'tanggal:2026-05' } as const
  return [
    await firstPageLine(desk, 'the first page of what is to be reviewed'),
    await pageLine(
      desk,
      `a page ${(PAGES * 50).toLocaleString('en')} drafts on`,
      { view: 'decided', cursor },
      () => deep.all(...four),
    ),
    await pageLine(desk, 'a page by another order', { view: 'decided', order: 'blockers' }, () =>
      sorted.all(),
    ),
    await pageLine(desk, 'a page of one month', inMay, () => filtered.all()),
    await pageLine(
      desk,
      'a page of those with a blocker',
      { view: 'decided', query: 'temuan:blocker' },
      () => found.all(),
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
