import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { readArticle } from '#shared/article/read.ts'
import { findAnchor } from '#shared/comment/find-anchor.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { NotePlace } from '#shared/letter/note.ts'
import { placeOf } from '../fixtures/a-letter.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { hashOf, readyToApprove } from './reviewed.ts'

const WORDS = 'gudang pendingin berkapasitas'

function placeIn(draft: Draft, words = WORDS): NotePlace {
  const place = placeOf(words, readArticle(draft.content))
  if (place === null) throw new Error(`no place of ${words}`)
  return place
}

async function commented(desk: DeskCalls, words = 'Sudah dicek ke dinas?') {
  const draft = await importedDraft(desk)
  const [thread] = await desk.comments.add({ draftId: draft.id, place: placeIn(draft), words })
  if (thread === undefined) throw new Error('no thread')
  return { draft, thread, first: thread.comments[0]?.id ?? '' }
}

const changed = (content: Content, from: string, to: string): Content =>
  JSON.parse(JSON.stringify(content).replace(from, to))

const budi = (desk: DeskCalls) => desk.settings.write({ editor: 'Budi Santoso' })

test('a comment is kept with who and when, is answered, resolved and reopened, over a restart', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { draft, thread } = await commented(desk, ' Sudah dicek ke dinas? ')
  const on = { draftId: draft.id, threadId: thread.id }
  await budi(desk)
  await desk.comments.reply({ ...on, words: 'Sudah, 40 ton benar.' })
  await desk.comments.resolve(on)
  await desk.close()
  const again = await aDesk(folder)
  const { comments, status } = await again.drafts.open({ id: draft.id })
  expect(comments).toMatchObject([
    {
      anchor: { place: { quote: WORDS }, alone: true },
      comments: [
        { words: 'Sudah dicek ke dinas?', by: 'Rani Wulandari', editedAt: null, isDeleted: false },
        { words: 'Sudah, 40 ton benar.', by: 'Budi Santoso' },
      ],
      resolved: { by: 'Budi Santoso', at: expect.stringMatching(/^2026-.*Z$/) },
    },
  ])
  expect(status).toBe('in-review')
  expect(await again.comments.reopen(on)).toMatchObject([{ resolved: null }])
})

test('words are changed, deleted and put back by whoever wrote them, and by nobody else', async () => {
  const desk = await aNamedDesk()
  const { draft, thread, first } = await commented(desk)
  const own = { draftId: draft.id, commentId: first }
  const [edited] = await desk.comments.edit({ ...own, words: 'Sudah dicek?' })
  expect(edited?.comments).toMatchObject([{ words: 'Sudah dicek?', editedAt: expect.any(String) }])
  expect(await desk.comments.delete(own)).toEqual([])
  expect((await desk.comments.restore(own))[0]?.comments[0]?.words).toBe('Sudah dicek?')
  await budi(desk)
  await desk.comments.reply({ draftId: draft.id, threadId: thread.id, words: 'Belum.' })
  expect(await problem(desk.comments.edit({ ...own, words: 'Lain' }))).toEqual({
    kind: 'not-yours',
  })
  expect(await problem(desk.comments.delete(own))).toEqual({ kind: 'not-yours' })
  await desk.settings.write({ editor: 'Rani Wulandari' })
  // What others have answered stays, under a beginning that says nothing any more.
  expect((await desk.comments.delete(own))[0]?.comments).toMatchObject([
    { words: '', isDeleted: true },
    { words: 'Belum.', isDeleted: false },
  ])
})

test('blank words, foreign threads and words that do not stand there are refused by name', async () => {
  const desk = await aNamedDesk()
  const { draft, thread } = await commented(desk)
  const place = placeIn(draft)
  const add = (of: NotePlace, words: string) =>
    problem(desk.comments.add({ draftId: draft.id, place: of, words }))
  expect(await add(place, ' \n')).toEqual({ kind: 'words-required' })
  expect(await add({ ...place, quote: 'gudang beku' }, 'Cek.')).toEqual({ kind: 'content-changed' })
  const elsewhere = { draftId: draft.id, threadId: 'x', words: 'Cek.' }
  expect(await problem(desk.comments.reply(elsewhere))).toEqual({
    kind: 'not-found',
    what: 'comment',
  })
  expect((await desk.drafts.open({ id: draft.id })).comments).toMatchObject([{ id: thread.id }])
})

test('saving moves anchors along; words that are cut and come back have their comment again', async () => {
  const desk = await aNamedDesk()
  const { draft } = await commented(desk)
  const { id } = draft
  const longer = changed(
    draft.content,
    'Pemerintah kabupaten',
    'Menurut Bupati, pemerintah kabupaten',
  )
  const saved = await desk.drafts.save({ id, base: draft.seq, content: longer })
  const moved = await desk.drafts.open({ id })
  expect(moved.comments[0]?.anchor.place).toEqual(placeIn(moved))
  const without = changed(longer, WORDS, '')
  const cut = await desk.drafts.save({ id, base: saved.seq, content: without })
  const lost = await desk.drafts.open({ id })
  const [orphan] = lost.comments
  if (orphan === undefined) throw new Error('lost')
  expect(findAnchor(readArticle(lost.content), orphan.anchor)).toBeNull()
  expect(orphan.anchor.place.quote).toBe(WORDS)
  await desk.drafts.save({ id, base: cut.seq, content: longer })
  const back = await desk.drafts.open({ id })
  const [thread] = back.comments
  expect(thread && findAnchor(readArticle(back.content), thread.anchor)?.state).toBe('stands')
})

test('a comment drops no approval, and stands in no export', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const draft = await readyToApprove(desk, id)
  await desk.workflow.decide({ draftId: id, action: 'approve', contentHash: hashOf(draft) })
  const words = 'Terima kasih, sudah rapi.'
  await desk.comments.add({ draftId: id, place: placeIn(draft), words })
  const after = await desk.drafts.open({ id })
  expect(after.status).toBe('approved')
  expect(hashOf(after)).toBe(hashOf(draft))
  for (const format of ['html', 'json'] as const) {
    const { text } = await desk.publication.render({ draftId: id, format })
    expect(text).toContain('gudang pendingin')
    expect(text).not.toContain('sudah rapi')
  }
})

test('every act on a comment is in the trail, which notices words that were changed behind it', async () => {
  const desk = await aNamedDesk()
  const { draft, thread, first } = await commented(desk)
  const on = { draftId: draft.id, threadId: thread.id }
  const own = { draftId: draft.id, commentId: first }
  await desk.comments.resolve(on)
  await desk.comments.resolve(on)
  await desk.comments.reopen(on)
  await desk.comments.edit({ ...own, words: 'Cek ke dinas.' })
  await desk.comments.delete(own)
  await desk.comments.restore(own)
  const events = await desk.audit.list({ draftId: draft.id, kind: 'comments' })
  expect(events.map(({ action }) => action).toReversed()).toEqual([
    'comment-added',
    'thread-resolved',
    'thread-reopened',
    'comment-edited',
    'comment-deleted',
    'comment-restored',
  ])
  expect(JSON.stringify(events)).not.toContain('dinas')
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  desk.store.connections.writing.exec("update comment set words = 'Aman.'")
  expect(await desk.audit.verify()).toMatchObject({ ok: false, fault: 'changed' })
})
