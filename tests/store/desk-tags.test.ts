import { expect, test } from 'vitest'
import { aNamedDesk, importedDraft, problem } from './a-desk.ts'

const PASAR = 'Pasar Sagu Dibuka Lagi\n\nPedagang kembali berjualan di pasar lama.'

test('a draft is tagged, found by its tags and suggests them to the next', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const other = await importedDraft(desk, PASAR)
  await desk.tags.change({ draftId: id, add: ['panen', 'cabai'] })
  await desk.tags.change({ draftId: other.id, add: ['pasar', 'panen'] })
  expect((await desk.drafts.open({ id })).tags).toEqual(['cabai', 'panen'])
  const { rows } = await desk.drafts.list({ view: 'all' })
  expect(rows.map((row) => row.tags)).toEqual([
    ['cabai', 'panen'],
    ['panen', 'pasar'],
  ])
  expect((await desk.tags.inUse())[0]).toEqual({ tag: 'panen', drafts: 2 })
  const found = async (query: string) =>
    (await desk.drafts.list({ view: 'all', query })).rows.map((row) => row.id)
  expect(await found('tagar:panen')).toEqual([id, other.id])
  expect(await found('tag:#Cabai')).toEqual([id])
  expect(await found('tagar:cabai,pasar -tagar:cabai')).toEqual([other.id])
  expect(await found('pedagang tagar:panen')).toEqual([other.id])

  expect(await desk.tags.change({ draftId: id, remove: ['panen', 'tidak-ada'] })).toEqual({
    tags: ['cabai'],
  })
  expect(await desk.tags.inUse()).toContainEqual({ tag: 'panen', drafts: 1 })
  expect(await desk.tags.inUse()).toHaveLength(3)
  const [line] = await desk.audit.list({ draftId: id, kind: 'tasks' })
  expect(line).toMatchObject({ action: 'draft-tagged', details: { added: [], removed: ['panen'] } })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('nothing that is no tag is one, and there are at most twelve', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  expect(await problem(desk.tags.change({ draftId: id, add: ['Dua Kata'] }))).toMatchObject({
    kind: 'bad-request',
  })
  const twelve = Array.from({ length: 12 }, (_, at) => `tagar-${at}`)
  await desk.tags.change({ draftId: id, add: twelve })
  expect(await problem(desk.tags.change({ draftId: id, add: ['satu-lagi'] }))).toEqual({
    kind: 'too-many-tags',
    most: 12,
  })
  const { tags } = await desk.tags.change({
    draftId: id,
    add: ['satu-lagi'],
    remove: ['tagar-0'],
  })
  expect(tags).toHaveLength(12)
})
