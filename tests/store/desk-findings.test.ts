import { expect, test } from 'vitest'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { bulletAt, current, findingsOn, hashOf, readyToApprove, seen } from './reviewed.ts'

const REASON = 'Kutipan lengkapnya memang berhenti di situ.'

async function found(desk: DeskCalls, draft: Draft, check: string): Promise<KeyedFinding> {
  const finding = (await findingsOn(desk, draft)).find((one) => one.check === check)
  if (!finding) throw new Error(`${check} is not found`)
  return finding
}

/** The ferry page: its third bullet is cut inside "datang". */
async function ferry() {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk, FERRY_PAGE)
  const cut = await found(desk, draft, 'summary/cut-mid-word')
  return { desk, draft, cut }
}

const blockersOf = async (desk: DeskCalls) => {
  const { rows } = await desk.drafts.list({ view: 'all' })
  return rows[0]?.blockers
}

const change = (draft: Draft, at: number, text: string) => {
  const { id, heading } = bulletAt(draft, at)
  return {
    draftId: draft.id,
    base: current(draft).id,
    change: { kind: 'edit', bulletId: id, heading, text } as const,
  }
}

test('a dismissed finding is kept with who, when and why, and no longer counts in the queue', async () => {
  const { desk, draft, cut } = await ferry()
  const before = await blockersOf(desk)
  const dismissals = await desk.findings.dismiss({
    draftId: draft.id,
    key: cut.key,
    reason: ` ${REASON} `,
  })
  expect(dismissals).toEqual([
    {
      key: cut.key,
      check: 'summary/cut-mid-word',
      reason: REASON,
      at: expect.stringMatching(/^2026-03-02T/),
      by: 'Rani Wulandari',
    },
  ])
  const after = await desk.drafts.open({ id: draft.id })
  expect(after.dismissals).toEqual(dismissals)
  expect(after.status).toBe('in-review')
  expect(await blockersOf(desk)).toBe((before ?? 0) - 1)
})

test('a dismissal is an act in the trail, and so is taking it back', async () => {
  const { desk, draft, cut } = await ferry()
  await desk.findings.dismiss({ draftId: draft.id, key: cut.key, reason: REASON })
  expect(await desk.findings.restore({ draftId: draft.id, key: cut.key })).toEqual([])
  expect(await desk.findings.restore({ draftId: draft.id, key: cut.key })).toEqual([])
  const events = await desk.audit.list({ draftId: draft.id })
  expect(events.map(({ action }) => action).slice(0, 2)).toEqual([
    'dismissal-withdrawn',
    'finding-dismissed',
  ])
  expect(events[1]?.details).toEqual({
    key: cut.key,
    check: 'summary/cut-mid-word',
    severity: 'blocker',
    bullet: bulletAt(draft, 2).id,
    reason: REASON,
  })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('a dismissal needs a reason, a name, and a finding that is there', async () => {
  const { desk, draft, cut } = await ferry()
  const dismiss = (key: string, reason: string) =>
    problem(desk.findings.dismiss({ draftId: draft.id, key, reason }))
  expect(await dismiss(cut.key, ' \n')).toEqual({ kind: 'reason-required' })
  expect(await dismiss('0'.repeat(64), REASON)).toEqual({ kind: 'not-found', what: 'finding' })
  const nameless = await aDesk()
  const other = await importedDraft(nameless, FERRY_PAGE)
  const finding = await found(nameless, other, 'summary/cut-mid-word')
  expect(
    await problem(
      nameless.findings.dismiss({ draftId: other.id, key: finding.key, reason: REASON }),
    ),
  ).toEqual({ kind: 'no-editor' })
})

test('a dismissal stands while the words do, whatever is edited elsewhere, and not after', async () => {
  const { desk, draft, cut } = await ferry()
  const content = { ...draft.content, title: 'Feri Malam Berlayar Lagi di Semilir' }
  await desk.drafts.save({ id: draft.id, base: draft.seq, content })
  await desk.summaries.change(change(draft, 0, 'Feri berangkat dua kali semalam.'))
  const elsewhere = await desk.drafts.open({ id: draft.id })
  expect((await found(desk, elsewhere, 'summary/cut-mid-word')).key).toBe(cut.key)

  const shorter = 'Nelayan Karang Bayu meminta lampu suar baru dipasang sebelum musim angin ti'
  await desk.summaries.change(change(elsewhere, 2, shorter))
  const edited = await desk.drafts.open({ id: draft.id })
  expect((await found(desk, edited, 'summary/cut-mid-word')).key).not.toBe(cut.key)
})

test('a blocker stops an approval until it is mended or dismissed', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk, FERRY_PAGE)
  const ready = await readyToApprove(desk, id)
  await desk.summaries.change(
    change(ready, 0, 'Biaya perbaikan Feri Malam menurut Serikat Awak Kapal mencapai Rp7 miliar.'),
  )
  const draft = await desk.drafts.open({ id })
  await desk.summaries.accept(await seen(desk, draft, bulletAt(draft, 0)))
  const decide = async () =>
    desk.workflow.decide({
      draftId: id,
      action: 'approve',
      contentHash: hashOf(await desk.drafts.open({ id })),
    })
  const blockers = (await findingsOn(desk, draft)).filter(({ severity }) => severity === 'blocker')
  expect(blockers.length).toBeGreaterThan(0)
  expect(await problem(decide())).toMatchObject({ kind: 'not-allowed' })
  for (const { key } of blockers) {
    await desk.findings.dismiss({ draftId: id, key, reason: REASON })
  }
  expect(await decide()).toMatchObject({ status: 'approved', decision: { overridden: [] } })
})

test('a change that answers a finding says so in the trail, before the change', async () => {
  const { desk, draft, cut } = await ferry()
  const text =
    'Nelayan Karang Bayu meminta lampu suar baru dipasang sebelum musim angin timur datang.'
  await desk.summaries.change({
    ...change(draft, 2, text),
    answers: { key: cut.key, how: 'fix' },
  })
  const events = await desk.audit.list({ draftId: draft.id })
  const actions = events.map(({ action }) => action)
  expect(actions.indexOf('finding-fixed')).toBeGreaterThan(actions.indexOf('summary-changed'))
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('a change that answers a finding which is not there changes nothing', async () => {
  const { desk, draft } = await ferry()
  const answers = { key: '0'.repeat(64), how: 'accept' } as const
  expect(await problem(desk.summaries.change({ ...change(draft, 2, 'Baru.'), answers }))).toEqual({
    kind: 'not-found',
    what: 'finding',
  })
  expect((await desk.drafts.open({ id: draft.id })).currentVersion).toBe(draft.currentVersion)
})
