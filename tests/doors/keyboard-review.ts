import { expect, type Page, test } from '@playwright/test'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { acceptAll, mendAndAccept } from './keyboard-review/bullets.ts'
import { command, tabTo, watchPointer } from './keyboard-review/by-key.ts'
import { approve, exportPage, tickChecklist } from './keyboard-review/decision.ts'
import { importAgain, importNew } from './keyboard-review/import.ts'
import { readAnswer, requestChanges } from './keyboard-review/letter.ts'
import { ANSWERED, EDITOR, FERRY, GARDEN, GARDEN_PAGE } from './keyboard-review/pieces.ts'
import { bar, body, excerpt, row, saved, title } from './main-job/panes.ts'
import type { TestDoor } from './test-door.ts'

async function nameYourself(page: Page): Promise<void> {
  await expect(page.getByLabel('Nama Anda')).toBeFocused()
  await page.keyboard.type(EDITOR)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function edit(page: Page): Promise<void> {
  await command(page, 'Ke artikel')
  await expect(body(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Pemasangannya dikerjakan dua hari.')
  await tabTo(page, excerpt(page), 'Shift+Tab')
  await page.keyboard.type('Feri malam kembali berlayar setelah delapan bulan.')
  await expect(saved(page)).toBeVisible()
}

async function readTrail(page: Page): Promise<void> {
  await command(page, 'Tampilkan: Semua naskah')
  await expect(row(page, FERRY)).toBeVisible()
  await command(page, 'Ke antrean')
  // The list takes the focus where it was last: on either of the two.
  await expect(page.getByRole('row').and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('k')
  await expect(row(page, FERRY)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveValue(FERRY)
  await page.keyboard.press('ControlOrMeta+Shift+h')
  const trail = page.getByRole('dialog', { name: 'Jejak audit' })
  await expect(trail).toContainText(`Disetujui oleh ${EDITOR}`)
  await expect(trail).toContainText(`Perbaikan diminta oleh ${EDITOR}`)
  await page.keyboard.press('Escape')
  await expect(trail).toBeHidden()
}

/** Two drafts, one of which goes back to its writer and returns, reviewed without a pointer. */
export async function keyboardReview(door: TestDoor): Promise<void> {
  const page = await door.open()
  const touched = await watchPointer(page)
  const step = (name: string, run: () => Promise<void>) => test.step(name, run)

  await step('give a name', () => nameYourself(page))
  await step('import a piece', () => importNew(page, FERRY_PAGE))
  await step('ask the writer for a change', () => requestChanges(page))
  await step('import another one', () => importNew(page, GARDEN_PAGE))
  await step('accept its points', async () => {
    await expect(title(page)).toHaveValue(GARDEN)
    await acceptAll(page)
  })
  await step('approve it and stay', async () => {
    await tickChecklist(page)
    await approve(page, GARDEN, 'ControlOrMeta+Shift+Enter')
    await expect(title(page)).toHaveValue(GARDEN)
    await expect(bar(page)).toContainText(`oleh ${EDITOR}`)
  })
  await step('export it', () => exportPage(page, door))
  await step('take the first one back as its new version', async () => {
    await importAgain(page, ANSWERED, FERRY)
    await expect(title(page)).toHaveValue(FERRY)
  })
  await step('read what the writer changed', () => readAnswer(page))
  await step('edit the article', () => edit(page))
  await step('mend and accept its points', () => mendAndAccept(page))
  await step('approve it and go on', async () => {
    await tickChecklist(page)
    await approve(page, FERRY, 'ControlOrMeta+Enter')
  })
  await step('read its trail', () => readTrail(page))

  expect(await touched()).toEqual([])
  expect(door.complaints()).toEqual([])
}
