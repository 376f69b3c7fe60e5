import { expect, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { EDITOR_HEADER } from '#shared/contract/caller.ts'
import { aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'

const everyone = async (desk: DeskCalls) => (await desk.settings.read()).editors

/** Runs calls as a page does at which this editor sits. */
const sittingAs = <T>(editor: string, next: () => T): T =>
  asCaller({ request: { headers: { [EDITOR_HEADER]: editor } }, next })

async function twoEditors() {
  const desk = await aNamedDesk()
  await desk.settings.write({ editor: 'Budi Santosa' })
  const [rani, budi] = await everyone(desk)
  if (rani === undefined || budi === undefined) throw new Error('no editors')
  return { desk, rani, budi }
}

test('a name that is chosen gets a profile, with initials and a colour that nobody has', async () => {
  const { desk, rani, budi } = await twoEditors()
  expect(rani).toMatchObject({ name: 'Rani Wulandari', initials: 'RW', active: true })
  expect(budi).toMatchObject({ name: 'Budi Santosa', initials: 'BS', active: true })
  expect(budi.colour).not.toBe(rani.colour)
  await desk.settings.write({ editor: ' rani  wulandari' })
  expect(await everyone(desk)).toEqual([rani, budi])
  expect((await desk.settings.read()).preferences.editor).toBe('Rani Wulandari')
})

test('each window acts as who sits at it, whoever was chosen last', async () => {
  const { desk, rani, budi } = await twoEditors()
  const draft = await importedDraft(desk)
  const [item] = (await desk.settings.read()).houseStyle.checklist
  if (item === undefined) throw new Error('no checklist')
  await sittingAs(rani.id, () =>
    desk.workflow.tick({ draftId: draft.id, item: item.key, done: true }),
  )
  const [ticked] = await desk.audit.list({ draftId: draft.id, kind: 'checklist' })
  expect(ticked).toMatchObject({ by: rani.name, editor: rani.id })
  expect((await sittingAs(rani.id, () => desk.settings.read())).preferences.editor).toBe(rani.name)
  expect((await desk.settings.read()).preferences.editor).toBe(budi.name)
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('an unknown editor and one who left can take no decision', async () => {
  const { desk, rani, budi } = await twoEditors()
  const draft = await importedDraft(desk)
  const [item] = (await desk.settings.read()).houseStyle.checklist
  const tick = () =>
    problem(desk.workflow.tick({ draftId: draft.id, item: item?.key ?? '', done: true }))
  expect(await sittingAs('nobody', tick)).toEqual({ kind: 'no-editor' })
  await desk.editors.change({ ...rani, active: false })
  expect(await sittingAs(rani.id, tick)).toEqual({ kind: 'no-editor' })
  expect(await sittingAs(budi.id, tick)).toBe('done')
  await desk.settings.write({ editor: rani.name })
  expect(await sittingAs(rani.id, () => desk.settings.read())).toMatchObject({
    preferences: { editor: rani.name },
  })
})

test('a new name is on record, and what was done under the old one keeps it', async () => {
  const { desk, budi } = await twoEditors()
  await importedDraft(desk)
  const after = await desk.editors.change({ ...budi, name: 'Budi S. Wijaya', initials: 'BSW' })
  expect((await desk.settings.read()).preferences.editor).toBe('Budi S. Wijaya')
  const [changed, imported] = await desk.audit.list({ draftId: null })
  expect(changed).toMatchObject({
    action: 'editor-changed',
    by: 'Budi S. Wijaya',
    editor: budi.id,
    details: { before: 'Budi Santosa', name: 'Budi S. Wijaya', initials: 'BSW' },
  })
  expect(imported).toMatchObject({ action: 'draft-imported', by: 'Budi Santosa', editor: budi.id })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  await desk.editors.change(after)
  expect(await desk.audit.list({ draftId: null, kind: 'settings' })).toHaveLength(3)
})

test('nobody takes the name of another, nor one that another worked under, nor the program’s', async () => {
  const { desk, rani, budi } = await twoEditors()
  const rename = (name: string) => problem(desk.editors.change({ ...rani, name }))
  const taken = (name: string) => ({ kind: 'name-taken', name })
  expect(await rename('BUDI  santosa')).toEqual(taken('BUDI  santosa'))
  await desk.editors.change({ ...budi, name: 'Budi Wijaya' })
  expect(await rename('Budi Santosa')).toEqual(taken('Budi Santosa'))
  expect(await rename('Sunting')).toEqual(taken('Sunting'))
  expect(await problem(desk.settings.write({ editor: 'sunting' }))).toEqual(taken('sunting'))
  expect(await rename('Rani W.')).toBe('done')
})
