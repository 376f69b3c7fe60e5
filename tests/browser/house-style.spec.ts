import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { faults } from './axe.ts'
import { expect, opened, row, test } from './sampled-desk.ts'

const TITLE = 'Malam Terakhir Penjaga Mercusuar'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'House style' })
const section = (page: Page, name: string) =>
  dialog(page).getByRole('navigation').getByRole('button', { name }).click()
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save', exact: true }).click()
const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first()

async function openStyle(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+G')
  await expect(dialog(page)).toBeVisible()
}

test('a check that is switched off is gone from the open draft at once, and back when it is on', async ({
  sampled,
}) => {
  await row(sampled, TITLE).click()
  await opened(sampled, TITLE)
  const finding = sampled.locator('.finding-item', { hasText: 'full stop' }).first()
  await expect(finding).toBeVisible()

  const toggle = async () => {
    await openStyle(sampled)
    await section(sampled, 'Checks')
    await dialog(sampled).getByRole('textbox', { name: 'Find a check' }).fill('no-full-stop')
    await expect(dialog(sampled).getByRole('switch')).toHaveCount(1)
    await dialog(sampled).getByRole('switch').focus()
    await sampled.keyboard.press('Space')
    await save(sampled)
    // While it is being saved and when it is, the button keeps the focus: the next key reaches the dialog.
    await expect(dialog(sampled).getByRole('button', { name: 'Save', exact: true })).toBeFocused()
    await sampled.keyboard.press('Escape')
    await expect(dialog(sampled)).toBeHidden()
  }
  await toggle()
  await expect(finding).toBeHidden()
  await toggle()
  await expect(finding).toBeVisible()
})

test('a severity of its own shows on the open draft, and in what it differs from the default', async ({
  sampled,
}) => {
  await row(sampled, TITLE).click()
  await opened(sampled, TITLE)
  const finding = sampled.locator('.finding-item', { hasText: 'full stop' }).first()
  await expect(finding).toContainText('Note:')
  await openStyle(sampled)
  await section(sampled, 'Checks')
  await dialog(sampled).getByRole('textbox', { name: 'Find a check' }).fill('no-full-stop')
  const chooser = dialog(sampled).getByRole('button', { name: /Severity:/ })
  await expect(chooser).toContainText('Default: Note')
  await chooser.focus()
  await sampled.keyboard.press('Enter')
  await sampled.getByRole('option', { name: 'Warning', exact: true }).click()
  await expect(dialog(sampled)).toContainText('instead of Note')
  await save(sampled)
  await expect(said(sampled, 'The house style was saved.')).toBeVisible()
  await sampled.keyboard.press('Escape')
  await expect(finding).toContainText('Warning')
})

test('reasons are moved, added and removed by key, and a removed one comes back', async ({
  sampled,
}) => {
  await openStyle(sampled)
  await section(sampled, 'Reasons')
  const first = dialog(sampled).getByRole('textbox', { name: 'English' }).first()
  const label = await first.inputValue()
  await first.focus()
  await sampled.keyboard.press('Alt+ArrowDown')
  const second = dialog(sampled).getByRole('textbox', { name: 'English' }).nth(1)
  await expect(second).toBeFocused()
  await expect(second).toHaveValue(label)
  await dialog(sampled).getByRole('button', { name: 'Remove entry 2' }).click()
  await expect(second).not.toHaveValue(label)
  await sampled.getByRole('button', { name: 'Undo' }).click()
  await expect(second).toHaveValue(label)
  await dialog(sampled).getByRole('button', { name: 'Add a reason' }).click()
  await expect(dialog(sampled).getByRole('textbox', { name: 'Indonesian' }).last()).toBeFocused()
})

test('words that stand twice are named, and a field goes back to the default by itself', async ({
  sampled,
}) => {
  await openStyle(sampled)
  await section(sampled, 'Word lists')
  const foreign = dialog(sampled).getByRole('textbox', { name: 'Foreign words' })
  await foreign.fill('offside\n\nhandball\nOffside')
  await expect(dialog(sampled)).toContainText('Twice in the list: Offside.')
  await dialog(sampled).getByRole('button', { name: 'Remove the repeats' }).click()
  await expect(foreign).toHaveValue('offside\nhandball')
  await dialog(sampled).getByRole('button', { name: 'Back to the default: Foreign words' }).click()
  await expect(foreign).toHaveValue('')
  await expect(foreign).toBeFocused()
})

test('a field that is not right is told at the field and in a list that leads there; nothing is saved', async ({
  sampled,
  dataFolder,
}) => {
  await openStyle(sampled)
  await dialog(sampled).getByRole('textbox', { name: 'Label of the summary' }).fill('')
  await section(sampled, 'Limits')
  await save(sampled)
  const alert = dialog(sampled).getByRole('alert')
  await expect(alert).toContainText('1 field is not right yet')
  await alert.getByRole('button').click()
  await expect(dialog(sampled).getByRole('textbox', { name: 'Label of the summary' })).toBeFocused()
  expect(await faults(sampled)).toEqual([])
  expect(() => readFileSync(join(dataFolder, 'house-style.json'))).toThrow()
})

test('what is exported reads back as the same style, and a broken file is told by line', async ({
  sampled,
}) => {
  await openStyle(sampled)
  const [download] = await Promise.all([
    sampled.waitForEvent('download'),
    dialog(sampled).getByRole('button', { name: 'Export' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  const chooser = dialog(sampled).locator('input[type=file]')
  await chooser.setInputFiles(file('same.json', text))
  await expect(dialog(sampled)).toContainText('This file is the house style that counts.')

  await chooser.setInputFiles(file('broken.json', text.replace('"count": 3', '"count": 300')))
  await expect(dialog(sampled)).toContainText('“broken.json” cannot be used: 1 mistake')
  await expect(dialog(sampled)).toContainText(/Line \d+, column \d+: bullets\.count/)
  await expect(dialog(sampled)).toContainText('"count": 300')

  await chooser.setInputFiles(file('other.json', text.replace('"count": 3', '"count": 4')))
  await expect(dialog(sampled).locator('del')).toHaveText('Number of points: 3')
  await expect(dialog(sampled).locator('ins')).toHaveText('Number of points: 4')
  await dialog(sampled).getByRole('button', { name: 'Use its content here' }).click()
  await expect(dialog(sampled).getByRole('textbox', { name: 'Number of points' })).toHaveValue('4')
  expect(await faults(sampled)).toEqual([])
})

test('changes that are not saved are not lost by closing without a question', async ({
  sampled,
}) => {
  await openStyle(sampled)
  await dialog(sampled).getByRole('textbox', { name: 'Label of the summary' }).fill('Singkatnya')
  await sampled.keyboard.press('Escape')
  await expect(dialog(sampled).getByRole('alert')).toContainText('Changes are not saved.')
  await dialog(sampled).getByRole('button', { name: 'Drop the changes' }).click()
  await expect(dialog(sampled)).toBeHidden()
})

test('what another door saved meanwhile is not overwritten without a choice', async ({
  sampled,
  dataFolder,
}) => {
  await openStyle(sampled)
  await dialog(sampled).getByRole('textbox', { name: 'Label of the summary' }).fill('Singkatnya')
  await save(sampled)
  await expect(said(sampled, 'The house style was saved.')).toBeVisible()
  const path = join(dataFolder, 'house-style.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Singkatnya"', '"Pendeknya"'))

  await dialog(sampled).getByRole('textbox', { name: 'Label of the summary' }).fill('Ringkasnya')
  await save(sampled)
  await expect(dialog(sampled)).toContainText('The house style was changed elsewhere')
  await expect(dialog(sampled).locator('ins')).toHaveText(['Pendeknya', 'Ringkasnya'])
  expect(await faults(sampled)).toEqual([])
  await dialog(sampled).getByRole('button', { name: 'Save mine over it' }).click()
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('"Ringkasnya"')
})

test('a file damaged by hand is told with its line, and the old style counts', async ({
  sampled,
  dataFolder,
}) => {
  await openStyle(sampled)
  await section(sampled, 'Limits')
  await dialog(sampled).getByRole('button', { name: 'Increase' }).first().click()
  await save(sampled)
  await expect(said(sampled, 'The house style was saved.')).toBeVisible()
  const path = join(dataFolder, 'house-style.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"aiNote":', '"aiNoted":'))
  await sampled.reload()
  await expect(row(sampled, TITLE)).toBeVisible()
  await openStyle(sampled)
  await expect(dialog(sampled)).toContainText('The file of the house style cannot be read')
  await expect(dialog(sampled)).toContainText(/Line \d+, column \d+:/)
  expect(await faults(sampled)).toEqual([])
})
