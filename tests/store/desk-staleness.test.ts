import { expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { acceptanceHolds } from '#shared/workflow/acceptance.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { bulletAt, current, hashOf, readyToApprove, seen } from './reviewed.ts'

const opened = (desk: DeskCalls, { id }: Pick<Draft, 'id'>) => desk.drafts.open({ id })

/** Types over words of the article, and saves. */
async function rewrite(desk: DeskCalls, id: string, from: string, to: string): Promise<Draft> {
  const { seq, content } = await desk.drafts.open({ id })
  const text = JSON.stringify(content.body)
  if (!text.includes(from)) throw new Error(`not in the article: ${from}`)
  const body = JSON.parse(text.replace(from, to))
  await desk.drafts.save({ id, base: seq, content: { ...content, body } })
  return desk.drafts.open({ id })
}

async function verdictAt(desk: DeskCalls, draft: Draft, at: number): Promise<Verdict> {
  const { houseStyle } = await desk.settings.read()
  const index = indexArticle(readArticle(draft.content))
  const { verdicts } = checkSummary(current(draft).bullets, index, houseStyle, draft.baselines)
  const verdict = verdicts[at]
  if (!verdict) throw new Error(`no bullet ${at}`)
  return verdict
}

const since = ({ findings }: Verdict): readonly KeyedFinding[] =>
  findings.filter(({ check }) => /evidence-changed|newer-figure/u.test(check))

async function isAccepted(desk: DeskCalls, draft: Draft, at: number): Promise<boolean> {
  const article = readArticle(draft.content)
  const verdict = await verdictAt(desk, draft, at)
  return acceptanceHolds(bulletAt(draft, at), verdict, article, draft.acceptances)
}

const warningsOf = async (desk: DeskCalls) =>
  (await desk.drafts.list({ view: 'all' })).rows[0]?.warnings

test('an edited evidence sentence makes its bullet stale, on record and after a restart', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id } = await importedDraft(desk)
  const before = await warningsOf(desk)
  await rewrite(desk, id, '18 ribu rupiah', '16 ribu rupiah')
  await desk.close()

  const again = await aDesk(folder)
  const draft = await again.drafts.open({ id })
  const verdict = await verdictAt(again, draft, 1)
  expect(verdict.freshness).toBe('stale')
  expect(since(verdict)).toMatchObject([{ variant: 'replaced', params: { was: '18', now: '16' } }])
  expect((await verdictAt(again, draft, 0)).freshness).toBe('fresh')
  expect(await warningsOf(again)).toBe((before ?? 0) + 1)
  expect(await again.audit.verify()).toMatchObject({ ok: true })
})

test('undoing the edit makes the bullet fresh again', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  await rewrite(desk, id, '18 ribu', '16 ribu')
  const draft = await rewrite(desk, id, '16 ribu', '18 ribu')
  expect((await verdictAt(desk, draft, 1)).freshness).toBe('fresh')
})

test('an accepted bullet that went stale is no longer accepted, and the desk approves nothing', async () => {
  const desk = await aNamedDesk()
  const imported = await importedDraft(desk)
  const ready = await readyToApprove(desk, imported.id)
  expect(await isAccepted(desk, ready, 1)).toBe(true)
  const { text } = bulletAt(ready, 1)
  const figure = /\d+/u.exec(text)?.[0] ?? ''
  const draft = await rewrite(desk, ready.id, `${figure} ribu`, '16 ribu')
  expect(await isAccepted(desk, draft, 1)).toBe(false)
  expect(
    await problem(
      desk.workflow.decide({ draftId: draft.id, action: 'approve', contentHash: hashOf(draft) }),
    ),
  ).toMatchObject({
    kind: 'not-allowed',
    blockers: expect.arrayContaining([
      { kind: 'bullet', bulletId: bulletAt(draft, 1).id, number: 2 },
    ]),
  })
})

test('typography, and another sentence that says the same, leave an acceptance standing', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  await readyToApprove(desk, id)
  const typeset = await rewrite(desk, id, 'rupiah per kilogram.', 'rupiah  per kilogram')
  expect(await isAccepted(desk, typeset, 1)).toBe(true)
  const repeated = await rewrite(
    desk,
    id,
    'Petani memperkirakan panen',
    'Harga di tingkat petani turun menjadi 18 ribu rupiah per kilogram. Petani memperkirakan panen',
  )
  expect(await isAccepted(desk, repeated, 1)).toBe(true)
})

test('saying that it is still right begins anew from the article as it is', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const before = await warningsOf(desk)
  const stale = await rewrite(desk, id, 'Lembah Seruni memanen', 'Lembah Seruni memetik')
  expect((await verdictAt(desk, stale, 0)).freshness).toBe('edited')
  const newer = await rewrite(
    desk,
    id,
    'Petani memperkirakan',
    'Kini petani memanen 5 minggu lebih awal. Petani memperkirakan',
  )
  expect(since(await verdictAt(desk, newer, 0)).length).toBeGreaterThan(0)

  await desk.summaries.accept(await seen(desk, newer, bulletAt(newer, 0)))
  const confirmed = await opened(desk, newer)
  const verdict = await verdictAt(desk, confirmed, 0)
  expect([verdict.freshness, since(verdict)]).toEqual(['fresh', []])
  expect(await isAccepted(desk, confirmed, 0)).toBe(true)
  expect(await warningsOf(desk)).toBe(before)
  expect(await desk.summaries.baselines({ draftId: id })).toEqual(confirmed.baselines)
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('new words of a bullet rest on the article as it is; an undo goes back to what the old rested on', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const stale = await rewrite(desk, draft.id, '18 ribu', '16 ribu')
  const { id, heading, text } = bulletAt(stale, 1)
  await desk.summaries.change({
    draftId: draft.id,
    base: current(stale).id,
    change: { kind: 'edit', bulletId: id, heading, text: text.replace('18', '16') },
  })
  const mended = await opened(desk, draft)
  expect((await verdictAt(desk, mended, 1)).freshness).toBe('fresh')
  expect((await verdictAt(desk, mended, 0)).freshness).toBe('fresh')

  await desk.summaries.use({ draftId: draft.id, versionId: current(stale).id })
  expect((await verdictAt(desk, await opened(desk, draft), 1)).freshness).toBe('stale')
})

test('moving or locking a bullet does not count as standing behind it', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const stale = await rewrite(desk, draft.id, '18 ribu', '16 ribu')
  const { id } = bulletAt(stale, 1)
  await desk.summaries.change({
    draftId: draft.id,
    base: current(stale).id,
    change: { kind: 'move', bulletId: id, to: 0 },
  })
  expect((await verdictAt(desk, await opened(desk, draft), 0)).freshness).toBe('stale')
})
