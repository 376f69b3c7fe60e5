import { expect, test } from './fixture.ts'

test('spelling is checked in Indonesian and English, with no dictionary from the network', async ({
  application,
  desk,
}) => {
  await expect(desk).toHaveURL('desk://app/')
  const set = await application.evaluate(({ session: { defaultSession } }) => ({
    languages: defaultSession.getSpellCheckerLanguages(),
    isOn: defaultSession.isSpellCheckerEnabled(),
  }))
  expect(set.isOn).toBe(true)
  if (process.platform !== 'linux') return
  expect(set.languages).toEqual(['id', 'en-GB', 'en-US'])
  // Here Chromium would fetch what it lacks: one that no machine has fails at once.
  const end = await application.evaluate(
    ({ session: { defaultSession } }) =>
      new Promise<string>((resolve) => {
        defaultSession.on('spellcheck-dictionary-download-success', () => resolve('fetched'))
        defaultSession.on('spellcheck-dictionary-download-failure', () => resolve('refused'))
        defaultSession.setSpellCheckerLanguages(['fo'])
      }),
  )
  expect(end).toBe('refused')
})

test('the right button shows what can be done with the text', async ({ application, desk }) => {
  await application.evaluate(({ Menu }) => {
    const shown: string[][] = []
    Object.assign(globalThis, { shown })
    Menu.prototype.popup = function popup() {
      shown.push(this.items.map(({ label, enabled }) => (enabled ? label : `no ${label}`)))
    }
  })
  const name = desk.getByLabel('Your name')
  await name.fill('Rani Saraswati')
  await name.selectText()
  await name.click({ button: 'right' })
  const shown = () => application.evaluate(() => Reflect.get(globalThis, 'shown') as string[][])
  await expect.poll(async () => (await shown()).length).toBe(1)
  const [menu = []] = await shown()
  expect(menu.slice(-5)).toEqual([
    'Cut',
    'Copy',
    expect.stringMatching(/Paste$/),
    expect.stringMatching(/Paste without formatting$/),
    'Select all',
  ])
})
