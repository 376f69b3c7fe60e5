import { expect, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { PAGE_HEADER } from '#shared/contract/caller.ts'
import { aDesk, aNamedDesk, asFile, importedDraft, PAGE } from './a-desk.ts'
import { emptyFolder } from './place.ts'

test('the mark is another one after every act and saved copy, whatever door stored it', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const marks = new Set<string>()
  const isNew = async () => {
    const before = marks.size
    marks.add((await desk.changes.read()).mark)
    return marks.size > before
  }
  expect(await isNew()).toBe(true)
  const { id } = await importedDraft(desk)
  expect(await isNew()).toBe(true)
  const { content, seq } = await desk.drafts.open({ id })
  await desk.drafts.save({ id, base: seq, content: { ...content, title: 'Cabai Dipanen' } })
  expect(await isNew()).toBe(true)
  await desk.tags.change({ draftId: id, add: ['cabai'] })
  expect(await isNew()).toBe(true)

  const other = await aDesk(folder)
  await other.intake.import(asFile('sagu.txt', PAGE.replaceAll('Cabai', 'Sagu')))
  expect(await isNew()).toBe(true)
  expect((await other.changes.read()).mark).toBe((await desk.changes.read()).mark)
})

test('to look at a draft, or to sit before it, changes nothing', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const inWindow = <T>(next: () => T): T =>
    asCaller({ request: { headers: { [PAGE_HEADER]: 'one' } }, next })
  const { mark } = await desk.changes.read()
  expect(await inWindow(() => desk.presence.stay({ draftId: id }))).toMatchObject({ kind: 'here' })
  await desk.drafts.list({ view: 'all' })
  expect(await inWindow(() => desk.presence.leave({ draftId: id }))).toEqual({ left: true })
  expect((await desk.changes.read()).mark).toBe(mark)
})
