import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'

test('a folder is read where it lies, by a thread of the built program', async ({ desk }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-kiriman-'))
  for (const name of ['cabai', 'padi']) {
    const page = `<h1>Panen ${name}</h1><p>Warga Lembah Seruni memanen ${name}.</p>`
    writeFileSync(join(folder, `${name}.html`), page)
  }
  const name = desk.getByRole('textbox', { name: 'Your name' })
  await name.fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  // While the dialog stands no key of the desk counts.
  await expect(name).toHaveCount(0)
  await desk.keyboard.press('ControlOrMeta+o')
  const chooser = desk.waitForEvent('filechooser')
  await desk.getByRole('button', { name: 'Choose a folder…' }).click()
  await (await chooser).setFiles(folder)
  const progress = desk.getByRole('region', { name: 'Files being taken in' })
  await expect(progress).toContainText('Imported 2, doubled 0, refused 0.', { timeout: 30_000 })
  await expect(desk.getByRole('row', { name: /Panen padi/ })).toBeVisible()
  rmSync(folder, { recursive: true })
})
