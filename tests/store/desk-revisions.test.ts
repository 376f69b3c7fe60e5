import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { approvalState } from '#shared/workflow/approval.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { hashOf, readyToApprove } from './reviewed.ts'

const titled = (content: Content, title: string): Content => ({ ...content, title })

async function edited(desk: DeskCalls, title: string) {
  const draft = await importedDraft(desk)
  const content = titled(draft.content, title)
  const { seq } = await desk.drafts.save({ id: draft.id, base: draft.seq, content })
  return { draft, content, seq }
}

const history = async (desk: DeskCalls, draftId: string) =>
  (await desk.revisions.list({ draftId })).map(({ seq, why, by }) => [seq, why, by])

test('an import is the first revision, and is what the writer submitted', async () => {
  const desk = await aDesk()
  const draft = await importedDraft(desk)
  const [mark] = await desk.revisions.list({ draftId: draft.id })
  expect(mark).toMatchObject({ seq: 1, why: 'imported', hash: draft.submittedHash, note: '' })
  expect(mark?.measure).toMatchObject({ added: 0, removed: 0 })
  expect(await desk.revisions.read({ draftId: draft.id, hash: draft.submittedHash })).toEqual(
    draft.content,
  )
})

test('a version that is saved carries its note, its editor and the size of the change', async () => {
  const desk = await aNamedDesk()
  const { draft } = await edited(desk, 'Petani Cabai Lembah Seruni Panen Lebih Cepat')
  const why = 'saved' as const
  const note = 'Judul sesuai isi'
  expect(await desk.revisions.saveVersion({ draftId: draft.id, note })).toEqual({
    made: true,
    seq: 2,
  })
  const [mark] = await desk.revisions.list({ draftId: draft.id })
  expect(mark).toMatchObject({ why, note, by: 'Rani Wulandari' })
  expect(mark?.measure).toMatchObject({ added: 1, removed: 1 })
  const [line] = await desk.audit.list({ draftId: draft.id })
  expect(line).toMatchObject({ action: 'revision-kept', details: { why, note } })
})

test('whoever closes the desk has left what was edited there, once', async () => {
  const folder = emptyFolder()
  const before = await aNamedDesk(folder)
  const { draft } = await edited(before, 'Panen Cabai')
  await importedDraft(before)
  // Whoever sits down afterwards did not write it.
  await before.settings.write({ editor: 'Galih Atmaja' })
  await before.close()
  const after = await aDesk(folder)
  expect(await history(after, draft.id)).toEqual([
    [2, 'left', 'Rani Wulandari'],
    [1, 'imported', 'Rani Wulandari'],
  ])
  expect(await after.audit.verify()).toMatchObject({ ok: true })
  await after.close()
  expect(await history(await aDesk(folder), draft.id)).toHaveLength(2)
})

test('a decision is in the history with what was decided', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  await desk.workflow.decide({
    draftId: draft.id,
    action: 'hold',
    contentHash: hashOf(draft),
    note: 'Menunggu foto',
  })
  const [mark] = await desk.revisions.list({ draftId: draft.id })
  expect(mark).toMatchObject({
    seq: 2,
    why: 'decided',
    decision: 'hold',
    hash: draft.submittedHash,
  })
})

test('restoring makes a new revision and keeps what stood there', async () => {
  const desk = await aNamedDesk()
  const { draft, content, seq } = await edited(desk, 'Panen Cabai')
  const restored = await desk.revisions.restore({ draftId: draft.id, seq: 1, base: seq })
  expect(articleHash(restored.content)).toBe(draft.submittedHash)
  expect((await desk.drafts.open({ id: draft.id })).content).toEqual(draft.content)
  expect(await history(desk, draft.id)).toEqual([
    [3, 'restored', 'Rani Wulandari'],
    [2, 'before-restore', 'Rani Wulandari'],
    [1, 'imported', 'Rani Wulandari'],
  ])
  const kept = await desk.revisions.read({ draftId: draft.id, hash: articleHash(content) })
  expect(kept).toEqual(content)
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('restoring over a text that somebody saved meanwhile is a conflict and changes nothing', async () => {
  const desk = await aDesk()
  const { draft, content } = await edited(desk, 'Panen Cabai')
  const stale = desk.revisions.restore({ draftId: draft.id, seq: 1, base: draft.seq })
  expect(await problem(stale)).toMatchObject({ kind: 'conflict' })
  expect((await desk.drafts.open({ id: draft.id })).content).toEqual(content)
})

test('an edit ends an approval, and restoring what was approved brings it back', async () => {
  const desk = await aNamedDesk()
  const ready = await readyToApprove(desk, (await importedDraft(desk)).id)
  const at = { draftId: ready.id }
  await desk.workflow.decide({
    ...at,
    action: 'approve',
    contentHash: hashOf(ready),
    override: 'Sudah dicek',
  })
  const [approved] = await desk.revisions.list(at)
  const stateNow = async () => {
    const draft = await desk.drafts.open({ id: ready.id })
    return approvalState(draft.decisions, hashOf(draft)).state
  }
  expect([approved?.decision, await stateNow()]).toEqual(['approve', 'holds'])
  const content = titled(ready.content, 'Panen Cabai')
  const { seq } = await desk.drafts.save({ id: ready.id, base: ready.seq, content })
  expect(await stateNow()).toBe('stale')
  await desk.revisions.restore({ ...at, seq: approved?.seq ?? 0, base: seq })
  expect(await stateNow()).toBe('holds')
})

test('a revision or a draft that is not there is said to be so', async () => {
  const desk = await aDesk()
  const draft = await importedDraft(desk)
  const at = { draftId: draft.id }
  expect(await problem(desk.revisions.restore({ ...at, seq: 9, base: draft.seq }))).toMatchObject({
    kind: 'not-found',
  })
  expect(await problem(desk.revisions.read({ ...at, hash: 'x' }))).toMatchObject({
    kind: 'not-found',
  })
  expect(await problem(desk.revisions.list({ draftId: 'x' }))).toMatchObject({ kind: 'not-found' })
})
