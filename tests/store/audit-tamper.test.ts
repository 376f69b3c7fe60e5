import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { storeFile } from '#main/store/open.ts'
import { aDesk, clientOf, type DeskCalls, importedDraft } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { findingsOn, hashOf, readyToApprove } from './reviewed.ts'

const busy = mkdtempSync(join(tmpdir(), 'sunting-audit-'))
afterAll(() => rmSync(busy, { recursive: true }))

/** Names some finding of a draft. */
async function aKey(desk: DeskCalls, id: string): Promise<string> {
  const [finding] = await findingsOn(desk, await desk.drafts.open({ id }))
  if (!finding) throw new Error('nothing is found')
  return finding.key
}

// A desk on which every kind of act was done, closed again; each case works on a copy.
beforeAll(async () => {
  const opened = await openDesk({ dataFolder: busy, door: 'command-line' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const desk = clientOf(opened.desk)
  await desk.settings.write({ editor: 'Rani Wulandari' })
  const { id } = await importedDraft(desk)
  await desk.findings.dismiss({ draftId: id, key: await aKey(desk, id), reason: 'Memang begitu.' })
  const draft = await readyToApprove(desk, id)
  await desk.workflow.decide({ draftId: id, action: 'approve', contentHash: hashOf(draft) })
  await desk.close()
})

const TRIGGERS = [
  'audit_event',
  'revision',
  'summary_version',
  'bullet',
  'decision',
  'source',
  'baseline',
  'revision_mark',
]

/** Lets SQL do what no call of the desk can, as somebody with the file and a tool would. */
function byHand(desk: DeskCalls, sql: string): number {
  const { writing } = desk.store.connections
  writing.pragma('foreign_keys = OFF')
  for (const table of TRIGGERS) {
    writing.exec(
      `drop trigger if exists ${table}_is_final; drop trigger if exists ${table}_is_kept`,
    )
  }
  return writing.prepare(sql).run().changes
}

const verdictAfter = async (sql: string) => {
  const folder = emptyFolder()
  copyFileSync(storeFile(busy), storeFile(folder))
  const desk = await aDesk(folder)
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  expect(byHand(desk, sql), sql).toBeGreaterThan(0)
  return desk.audit.verify()
}

test.each([
  "at = '2020-01-01T00:00:00.000Z'",
  "by = 'Orang Lain'",
  'draft_id = null',
  'editor_id = null',
  "action = 'rejected'",
  "details_json = replace(details_json, 'e', 'f')",
  "previous = 'x'",
  "hash = 'x'",
])('a line of the trail with %s is found', async (change) => {
  expect(await verdictAfter(`update audit_event set ${change} where seq = 5`)).toMatchObject({
    ok: false,
    seq: 5,
    fault: 'changed',
  })
})

test('a line that was taken out of the trail is missed, in the middle and at the end', async () => {
  expect(await verdictAfter('delete from audit_event where seq = 5')).toMatchObject({
    ok: false,
    seq: 5,
    fault: 'missing',
  })
  const cut = 'delete from audit_event where seq = (select max(seq) from audit_event)'
  expect(await verdictAfter(cut)).toMatchObject({ ok: false, fault: 'missing' })
})

test('a line that was put in with a hash of its own does not fit its neighbours', async () => {
  const swap = `update audit_event set previous = (select hash from audit_event where seq = 1)
    where seq = 5`
  expect(await verdictAfter(swap)).toMatchObject({ ok: false, seq: 5 })
})

test.each([
  "update draft set status = 'published'",
  'update draft set current_version = (select id from summary_version where line = 1)',
  "update source set bytes = x'00'",
  "update revision set content_json = replace(content_json, 'tiga', 'lima')",
  "update revision set content_json = '{}'",
  "update revision_mark set by = 'Orang Lain' where seq = 1",
  "update revision_mark set note = 'Sudah dibaca.' where seq = 2",
  "update revision_mark set at = '2020-01-01T00:00:00.000Z' where seq = 2",
  "update revision_mark set decision = 'reject' where decision = 'approve'",
  'delete from revision_mark where seq = 2',
  "insert into revision_mark select draft_id, seq + 1, hash, 'left', null, null, '', 0, 0, 0, at, by from revision_mark where seq = 2",
  "update summary_version set by = 'Orang Lain' where line = 2",
  "update bullet set text = text || ' Tentu.' where position = 0",
  "update bullet set origin = 'hand' where origin = 'imported-ai'",
  'update bullet set locked = 1 where position = 1',
  "update decision set note = 'Sudah benar.'",
  "update decision set by = 'Orang Lain'",
  "update decision set content_hash = 'x'",
  'update decision set reasons_json = \'["hoax"]\'',
  "update acceptance set note = 'Sudah dilihat.'",
  "update acceptance set by = 'Orang Lain'",
  "update acceptance set evidence_hash = 'x'",
  "update checklist_tick set by = 'Orang Lain' where item = 'facts'",
  "delete from checklist_tick where item = 'facts'",
  "update dismissal set reason = 'Tidak apa-apa.'",
  'delete from dismissal',
  "insert into dismissal select draft_id, 'karangan', check_id, reason, at, by from dismissal",
  'delete from acceptance',
  "update baseline set seen_json = replace(seen_json, 'tiga', 'lima')",
  "update baseline set by = 'Orang Lain'",
  "update baseline set text_hash = 'x'",
  'delete from baseline',
  'delete from decision',
  "insert into checklist_tick select draft_id, 'karangan', at, by from checklist_tick limit 1",
  "insert into decision select 'palsu', draft_id, action, from_status, to_status, content_hash, revision_hash, version_id, reasons_json, note, override, overridden_json, at, by, until from decision",
])('%s: a row that was changed by hand is found', async (sql) => {
  expect(await verdictAfter(sql)).toMatchObject({ ok: false })
})

test('a revision that was changed by hand is named as such', async () => {
  const sql = "update revision set content_json = replace(content_json, 'tiga', 'lima')"
  expect(await verdictAfter(sql)).toMatchObject({ fault: 'revision-changed', seq: 2 })
})
