import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { openDesk } from '#main/desk/open-desk.ts'
import { storeFile } from '#main/store/open.ts'
import { beside, measured } from './measured.ts'
import { printTable } from './table.ts'

const DRAFTS = 100_000

/**
 * A desk that has taken 100,000 drafts in a year: four of five are decided on, half of those approved with
 * a summary of two versions, and every draft has two findings that somebody answered.
 */
function fill(file: string): void {
  const db = new Database(file)
  db.pragma('foreign_keys = off')
  db.exec(`
    begin;
    create temp table n as with recursive n (i) as (select 0 union all select i + 1 from n limit ${DRAFTS})
      select i, 'd' || i as id,
        strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ((${DRAFTS} - i) * 5 + 3000) || ' minutes') as at,
        strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ((${DRAFTS} - i) * 5 + 3000 - i % 3000) || ' minutes') as decided
      from n;
    insert into writer values ('w', 'Penulis Uji');
    insert into source select 's' || i, i, 'a.txt', 'text/plain', 0, x'', '[]', at from n;
    insert into draft select id, 'w', 's' || i, 'Naskah ' || i, '',
      case i % 10 when 0 then 'in-review' when 1 then 'submitted' when 2 then 'changes-requested'
        when 3 then 'rejected' else 'approved' end,
      at, at, 400, 1, 2, 'h', null from n;
    insert into revision select id, 'h', '{}', at, 'Rani' from n;
    insert into summary_version
      select 'v' || i, id, 1, 1, null, 'import', 'import', 'h', at, 'Sunting' from n;
    insert into summary_version
      select 'e' || i, id, 1, 2, 'v' || i, 'edit', 'import', 'h', at, 'Rani' from n;
    insert into bullet select version.id, position.value, position.value, '', 'Teks.', 0, 'imported-ai',
        iif(version.seq = 2 and position.value = 1, 'Rani', null), 0, null
      from summary_version as version, json_each('[0, 1, 2]') as position;
    insert into decision select 'k' || i, id,
        case i % 10 when 2 then 'request-changes' when 3 then 'reject' else 'approve' end,
        'in-review', 'approved', 'c', 'h', 'e' || i,
        iif(i % 10 in (2, 3), '["typos", "sources"]', '[]'), '', '', '[]', decided, 'Rani'
      from n where i % 10 > 1;
    insert into audit_event (at, by, draft_id, action, details_json, previous, hash)
      select at, 'Rani', n.id,
        case i % 3 when 0 then 'finding-fixed' when 1 then 'finding-accepted' else 'finding-dismissed' end,
        '{"check": "article/check-' || (i % 40) || '"}', '', ''
      from n, json_each('[0, 1]');
    commit`)
  db.close()
}

/** The statistics of a year of work through the contract, beside days that SQL's own date functions count. */
export async function benchStatistics(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  const first = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!first.ok) throw new Error(first.failure.kind)
  await first.desk.close()
  fill(storeFile(folder))

  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const { statistics } = createRouterClient(desk.router, { context: {} })
  const bare = new Database(storeFile(folder), { readonly: true })
  const days = ['draft', 'decision'].map((table) => {
    const at = table === 'draft' ? 'submitted_at' : 'at'
    return bare.prepare(`select date(${at}, '+7 hours'), count(*) from ${table} group by 1`)
  })
  const sql = await measured('two counts by day in plain SQL', 20, () =>
    days.map((one) => one.all()),
  )
  const ask = (range: '30' | '90' | 'all') => () => statistics.read({ range, zone: 'Asia/Jakarta' })
  printTable(`Statistics: ${DRAFTS.toLocaleString('en')} drafts of a year`, [
    beside(await measured('of 30 days', 50, ask('30')), sql),
    beside(await measured('of 90 days', 50, ask('90')), sql),
    beside(await measured('of all time', 20, ask('all')), sql),
  ])
  bare.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
