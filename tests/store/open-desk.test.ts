import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { listBackups } from '#main/store/backup.ts'
import { storeFile } from '#main/store/open.ts'
import { aDesk, aNamedDesk, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

test('a store that cannot be opened is a failure with a name, for the door to show', async () => {
  const folder = emptyFolder()
  writeFileSync(storeFile(folder), '')
  expect(await openDesk({ dataFolder: folder, door: 'browser' })).toEqual({
    ok: false,
    failure: { kind: 'store-damaged', file: storeFile(folder), backup: null },
  })
})

test('a door that stays open backs up what changed when it closes, a command does not', async () => {
  const folder = emptyFolder()
  const command = await aNamedDesk(folder)
  await command.close()
  expect(listBackups(folder)).toEqual([])
  const idle = await aDesk(folder, 'electron')
  await idle.close()
  expect(listBackups(folder)).toEqual([])
  const window = await aDesk(folder, 'electron')
  await importedDraft(window)
  await window.close()
  expect(listBackups(folder)).toHaveLength(1)
})

test('twenty doors that open at once find one store', async () => {
  const folder = emptyFolder()
  const desks = await Promise.all(Array.from({ length: 20 }, () => aDesk(folder)))
  const [first] = desks
  if (!first) throw new Error('no desk')
  await first.settings.write({ editor: 'Rani Wulandari' })
  const names = await Promise.all(desks.map((desk) => desk.settings.read()))
  expect(new Set(names.map(({ preferences }) => preferences.editor))).toEqual(
    new Set(['Rani Wulandari']),
  )
})

test('two doors that save the same draft never overwrite each other', async () => {
  const folder = emptyFolder()
  const [window, command] = [await aNamedDesk(folder), await aDesk(folder)]
  const { id, content } = await importedDraft(window)
  const save = (desk: typeof window, excerpt: string) =>
    desk.drafts.save({ id, base: 1, content: { ...content, excerpt } })
  await save(command, 'Dari baris perintah.')
  expect(await problem(save(window, 'Dari jendela.'))).toEqual({ kind: 'conflict', seq: 2 })
  expect((await window.drafts.open({ id })).content.excerpt).toBe('Dari baris perintah.')
  expect(await window.audit.verify()).toMatchObject({ ok: true })
})

test('preferences are kept each by itself', async () => {
  const folder = emptyFolder()
  const [one, two] = [await aDesk(folder), await aDesk(folder)]
  await one.settings.write({ theme: 'dark' })
  await two.settings.write({ language: 'en' })
  expect((await one.settings.read()).preferences).toEqual({
    language: 'en',
    theme: 'dark',
    singleKeys: true,
    queueOrder: null,
    editor: null,
  })
})

test('a name that is given goes on record once', async () => {
  const desk = await aNamedDesk()
  await desk.settings.write({ editor: 'Rani Wulandari', theme: 'dark' })
  expect(await desk.audit.list({ draftId: null })).toMatchObject([
    { action: 'editor-named', draftId: null, details: { name: 'Rani Wulandari' } },
  ])
})
