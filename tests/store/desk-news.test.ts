import { expect, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { EDITOR_HEADER, PAGE_HEADER } from '#shared/contract/caller.ts'
import { aNamedDesk, importedDraft } from './a-desk.ts'

/** A draft, two editors, and a window for each of them. */
async function aSharedDraft() {
  const desk = await aNamedDesk()
  await desk.settings.write({ editor: 'Budi Santosa' })
  const draft = await importedDraft(desk)
  const { editors } = await desk.settings.read()
  const as =
    (name: string) =>
    <T>(next: () => T): T => {
      const editor = editors.find((one) => one.name === name)?.id ?? ''
      return asCaller({
        request: { headers: { [EDITOR_HEADER]: editor, [PAGE_HEADER]: name } },
        next,
      })
    }
  type As = ReturnType<typeof as>
  const look = async (by: As) => {
    await by(() => desk.presence.stay({ draftId: draft.id, take: false }))
    await by(() => desk.presence.leave({ draftId: draft.id }))
  }
  const news = async (by: As) => {
    const { rows } = await by(() => desk.drafts.list({ view: 'all' }))
    return rows.map((row) => row.news)
  }
  const save = async (by: As, excerpt: string) => {
    const { seq, content } = await desk.drafts.open({ id: draft.id })
    await by(() => desk.drafts.save({ id: draft.id, base: seq, content: { ...content, excerpt } }))
  }
  return { desk, draft, rani: as('Rani Wulandari'), budi: as('Budi Santosa'), look, news, save }
}

test('what others did since an editor looked is news to that editor alone, until the next look', async () => {
  const { desk, draft, rani, budi, look, news, save } = await aSharedDraft()
  await save(budi, 'Panen lebih awal.')
  // Never looked at: all of it is new, so nothing is.
  expect(await news(rani)).toEqual([[]])
  await look(rani)
  await look(budi)
  expect(await news(rani)).toEqual([[]])
  await save(budi, 'Panen tiga minggu lebih awal.')
  await budi(() => desk.summaries.regenerate({ draftId: draft.id }))
  expect(await news(rani)).toEqual([['text', 'summary']])
  expect(await news(budi)).toEqual([[]])
  await look(rani)
  expect(await news(rani)).toEqual([[]])
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('who looks in the midst of a run of edits is told of the rest of it', async () => {
  const { rani, budi, look, news, save } = await aSharedDraft()
  await save(budi, 'Panen lebih awal.')
  await look(rani)
  await save(budi, 'Panen tiga minggu lebih awal.')
  expect(await news(rani)).toEqual([['text']])
})
