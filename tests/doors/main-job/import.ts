import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { FERRY_PAGE } from '../../fixtures/ferry-page.ts'

const pages = new URL('../../fixtures/pages/', import.meta.url)
const path = (name: string): string => new URL(name, pages).pathname

/** An own page in the layout of a published one, with the faults that such pages have. */
export const PAGE = 'penjaga-pintu-air.txt'

const importDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Impor naskah' })

/** Chooses the page file, looks at what was recognised and what was left out, and imports it. */
export async function importFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Impor naskah' }).click()
  const dialog = importDialog(page)
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Pilih berkas…' }).click()
  await (await chooser).setFiles(path(PAGE))

  const card = dialog.getByRole('list', { name: 'Kiriman yang siap diimpor' })
  await expect(card).toContainText('Judul tidak ditemukan')
  await expect(card).toContainText('3 bagian · 3 gambar')
  await expect(card).toContainText('Halaman terbit (AMP)')
  await expect(card).toContainText('Karangwuni, Kabar Sore')
  await expect(card).toContainText('Humas Karangwuni · CC BY 4.0, via Wikimedia Commons')
  await expect(card.getByText('kepala regu pintu air, Tono Sabar (kanan)')).toHaveCount(1)
  await expect(card).toContainText('3 poin, buatan AI (dari kiriman)')
  for (const stripped of [
    'Iklan - Scroll untuk Melanjutkan',
    'Baca artikel Kabar Sore lainnya',
    'Disclaimer: This summary was created using Artificial Intelligence (AI)',
    'has been carefully reviewed by our editorial team',
  ])
    await expect(card).toContainText(stripped)
  await dialog.getByLabel('Penulis').fill('Sekar Wening')
  await dialog.getByRole('button', { name: 'Impor', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Brings a second submission in by the clipboard, where nobody types. */
export async function importPaste(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+o')
  const dialog = importDialog(page)
  const field = dialog.getByLabel('Tempel artikel')
  // The text goes over the real clipboard, as it would from another window.
  await field.fill(FERRY_PAGE)
  await field.press('ControlOrMeta+a')
  await field.press('ControlOrMeta+x')
  await field.press('ControlOrMeta+v')
  await expect(dialog).toContainText('Feri Malam Teluk Semilir Berlayar Lagi')
  await expect(dialog).toContainText('Tampilan baca')
  await dialog.getByRole('button', { name: 'Impor', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Drops a third submission on the window. */
export async function importDrop(page: Page): Promise<void> {
  const html = readFileSync(path('web.html'), 'utf8')
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'festival.html', { type: 'text/html' }))
    return transfer
  }, html)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  await expect(page.getByText('Lepaskan naskah di sini')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer })
  const dialog = importDialog(page)
  await expect(dialog).toContainText('Festival Layang-Layang Sembilang Digelar Tanpa Plastik')
  await dialog.getByRole('button', { name: 'Impor', exact: true }).click()
  await expect(dialog).toBeHidden()
}
