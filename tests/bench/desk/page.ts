import type Database from 'better-sqlite3'
import { actsOfNews } from '#shared/workflow/news.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { Calls, MeasuredDesk } from './measured-desk.ts'

/** Who sits at the desk, where somebody does. */
export const EDITOR = 'Rani Wulandari'

/** Of so many one in twenty, which the 95th percentile is about, is still fifty. */
const TIMES = 1_000
/** A desk in use has listed its queue more often than that: what the engine compiles meanwhile is not the page's. */
const BEFORE = 400

/** What is news to the editor at the desk. */
const NEWS = `
  (select group_concat(distinct action) from audit_event
    where draft_id = look.draft_id and seq > look.seq
      and action in (${actsOfNews.map((act) => `'${act}'`).join()})
      and (by <> '${EDITOR}' or action = 'draft-resubmitted')) as acts,
  look.line < (select max(seq) from journal where draft_id = look.draft_id)
    and '${EDITOR}' <> (
      select by from audit_event where draft_id = look.draft_id and action = 'article-edited'
      order by seq desc limit 1) as is_edited`

/** Drafts on hold whose day has come. */
export const isDue = (): string => `held_until <= '${new Date().toISOString()}'`

/**
 * All that a page of some statuses shows, as somebody would write it by hand: each along its index, then merged.
 */
export function pageBySql(
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
      status, draft.submitted_at, held_until, holder.editor_id, until, updated_at, words,
      (select group_concat(tag, ' ' order by tag) from draft_tag where draft_id = draft.id) as tags,
      blockers, warnings,
      (select count(*) from candidate
        where candidate.draft_id = draft.id and candidate.status = 'waiting') as candidates,
      ${NEWS}
    from (select * from (${parts.join(' union all ')}) order by ${order} limit 51) as page
    join draft on draft.id = page.id join writer on writer.id = draft.writer_id
    left join holder on holder.draft_id = draft.id
    left join look on look.draft_id = draft.id
      and look.editor_id = (select id from editor where name = '${EDITOR}')`)
}

export const bySql = (run: () => unknown): Promise<Line> =>
  measured('the same by SQL', TIMES, run, BEFORE)

/** A page of the queue beside the same by SQL, with the counts of all views, which stand over every page. */
export async function pageLine(
  { calls, bare }: MeasuredDesk,
  work: string,
  ask: Parameters<Calls['drafts']['list']>[0],
  read: () => unknown,
): Promise<Line> {
  const counts = bare.prepare('select status, drafts from status_count')
  const due = bare.prepare(`select count(*) from draft where ${isDue()}`)
  return beside(
    await measured(work, TIMES, () => calls.drafts.list(ask), BEFORE),
    await bySql(() => {
      read()
      counts.all()
      due.get()
    }),
  )
}

const TO_REVIEW: readonly DraftStatus[] = ['submitted', 'in-review', 'resubmitted']

/** The first page of what is to be reviewed. */
export function firstPageLine(desk: MeasuredDesk, work: string): Promise<Line> {
  const first = pageBySql(desk.bare, TO_REVIEW, { due: `status = 'on-hold' and ${isDue()}` })
  return pageLine(desk, work, { view: 'review' }, () => first.all())
}
