import { expect, type Locator, type Page } from '@playwright/test'
import { enter, tabTo } from './by-key.ts'

/** Pastes a piece and lets the desk read it. */
async function paste(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+o')
  const dialog = page.getByRole('dialog', { name: 'Impor naskah' })
  await tabTo(page, dialog.getByLabel('Tempel artikel'))
  await page.keyboard.insertText(text)
  await enter(page, dialog.getByRole('button', { name: 'Kenali teks ini' }))
  await expect(dialog.getByRole('list', { name: 'Kiriman yang siap diimpor' })).toBeVisible()
  return dialog
}

export async function importNew(page: Page, text: string): Promise<void> {
  const dialog = await paste(page, text)
  const send = dialog.getByRole('button', { name: 'Impor', exact: true })
  await expect(send).toBeEnabled()
  await enter(page, send)
  await expect(dialog).toBeHidden()
}

/** Nothing is stored before the editor has said that it is the same piece. */
export async function importAgain(page: Page, text: string, title: string): Promise<void> {
  const dialog = await paste(page, text)
  await expect(dialog.getByRole('button', { name: 'Impor', exact: true })).toBeDisabled()
  await enter(page, dialog.getByRole('button', { name: `Jadikan versi baru: ${title}` }))
  await expect(dialog).toBeHidden()
}
