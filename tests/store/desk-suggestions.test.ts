import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import {
  acceptProposals,
  afterEdit,
  openProposals,
  plainContent,
  suggesting,
} from '#shared/suggestion/suggested.ts'
import { aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { hashOf, readyToApprove } from './reviewed.ts'

const unsigned = { by: '', at: '2026-03-02T09:00:00.000Z' }

/** What the screen sends once the title was proposed anew. */
const proposed = (content: Content): Content =>
  afterEdit(suggesting(content, true), { ...content, title: 'Cabai Dipanen Lebih Awal' }, unsigned)

async function withProposal(desk: DeskCalls, id: string) {
  const draft = await desk.drafts.open({ id })
  const content = proposed(draft.content)
  const { seq } = await desk.drafts.save({ id, base: draft.seq, content })
  return { draft, content, seq }
}

test('a proposal survives, with the name of who saved it, and the hash is that of the accepted view', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const { draft, content } = await withProposal(desk, id)
  const opened = await desk.drafts.open({ id })
  expect(openProposals(opened.content)).toEqual(openProposals(content))
  expect(opened.content.suggestions).toMatchObject({
    isOn: true,
    original: { title: draft.content.title },
    marks: [{ kind: 'title', by: 'Rani Wulandari' }],
  })
  expect(articleHash(opened.content)).toBe(articleHash(plainContent(content)))
})

test('whoever accepts it later, the proposal keeps its author; the trail says what was accepted', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const { seq } = await withProposal(desk, id)
  const { content } = await desk.drafts.open({ id })
  const accepted = acceptProposals(content, openProposals(content), unsigned)
  const resolved = [{ verdict: 'accepted', kind: 'title', by: 'Rani Wulandari' }] as const
  const save = () => desk.drafts.save({ id, base: seq, content: accepted, resolved: [...resolved] })
  const saved = await save()
  expect(saved.seq).toBe(seq + 1)
  // Its acknowledgement was lost, and it is sent once more.
  expect(await save()).toEqual(saved)
  const trail = await desk.audit.list({ draftId: id })
  expect(trail.filter(({ action }) => action === 'suggestions-accepted')).toMatchObject([
    { by: 'Rani Wulandari', details: { kinds: ['title'], authors: ['Rani Wulandari'] } },
  ])
  expect(openProposals((await desk.drafts.open({ id })).content)).toEqual([])
})

test('nobody can put another name to a proposal than their own', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const content = afterEdit(
    suggesting(draft.content, true),
    { ...draft.content, title: 'Cabai Dipanen' },
    { by: 'Orang Lain', at: '2026-03-02T09:00:00.000Z' },
  )
  await desk.drafts.save({ id: draft.id, base: draft.seq, content })
  const { suggestions } = (await desk.drafts.open({ id: draft.id })).content
  expect(suggestions?.marks.map(({ by }) => by)).toEqual(['Rani Wulandari'])
})

test('an open proposal holds the approval until it is decided on', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  await readyToApprove(desk, id)
  const { content, seq } = await withProposal(desk, id)
  const approve = async () =>
    desk.workflow.decide({
      draftId: id,
      action: 'approve',
      contentHash: hashOf(await desk.drafts.open({ id })),
    })
  expect(await problem(approve())).toMatchObject({
    kind: 'not-allowed',
    blockers: [{ kind: 'proposal', number: 1 }],
  })
  const accepted = acceptProposals(content, openProposals(content), unsigned)
  await desk.drafts.save({ id, base: seq, content: accepted })
  expect(await problem(approve())).toBe('done')
})

test('a revision is the text as it reads; restored, it is an edit like any other', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const { draft, content, seq } = await withProposal(desk, id)
  await desk.revisions.saveVersion({ draftId: id, note: 'Judul usulan' })
  const kept = await desk.revisions.read({ draftId: id, hash: articleHash(content) })
  expect(kept.suggestions).toBeUndefined()
  expect(kept.title).toBe(content.title)
  const restored = await desk.revisions.restore({ draftId: id, seq: 1, base: seq })
  expect(restored.content.title).toBe(draft.content.title)
  expect(openProposals(restored.content)).toEqual([])
})
