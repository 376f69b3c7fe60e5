import { expect, type Page } from '@playwright/test'

export const EDITOR = 'Rani Setiawati'

/** The first start asks who sits at the desk; an empty desk offers the two ways to begin. */
export async function nameYourself(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Selamat datang di Sunting' })
  const start = dialog.getByRole('button', { name: 'Mulai bekerja' })
  await expect(start).toBeDisabled()
  await dialog.getByLabel('Nama Anda').fill(EDITOR)
  await start.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: `${EDITOR}: menu editor` })).toBeVisible()

  const desk = page.getByRole('main', { name: 'Meja Anda kosong' })
  await expect(desk.getByRole('button', { name: 'Impor naskah' })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Muat contoh artikel' })).toBeVisible()
}
