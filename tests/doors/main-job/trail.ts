import { expect, type Page } from '@playwright/test'
import { EDITOR } from './first-start.ts'

const ACTS = [
  'Naskah diimpor',
  'Artikel disunting',
  'Ringkasan diubah',
  'Ringkasan dibuat ulang',
  'Versi ringkasan dipilih',
  'Poin diterima',
  'Daftar periksa dicentang',
  'Disetujui',
]

/** Everything that was done stands in the trail, with who did it, and the trail is whole. */
export async function readTrail(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+h')
  const dialog = page.getByRole('dialog', { name: 'Jejak audit' })
  const lines = dialog.getByRole('list', { name: 'Jejak audit' })
  for (const act of ACTS) await expect(lines).toContainText(`${act} oleh ${EDITOR}`)
  await dialog.getByRole('button', { name: 'Periksa keutuhan' }).click()
  await expect(dialog.getByRole('status')).toContainText(/^Utuh: \d+ catatan tersambung$/)
  await dialog.getByRole('button', { name: 'Tutup' }).click()
}
