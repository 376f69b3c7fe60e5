import { expect, type Page } from '@playwright/test'
import { body, excerpt, saved, title } from './panes.ts'

export const TITLE = 'Penjaga Pintu Air Sungai Lirih Dipuji Wali Kota'
export const EXCERPT = 'Regu penjaga pintu air mencegah banjir di empat kelurahan.'
export const ADDED = 'Warga menunggu jawaban wali kota.'

/** Mends what the article lacks: a title, an excerpt, a sentence at its end. */
export async function editArticle(page: Page): Promise<void> {
  await expect(body(page)).toContainText('memuji kesigapan penjaga pintu air Sungai Lirih')
  await expect(page.getByRole('list', { name: 'Temuan pada judul' })).toBeVisible()
  await title(page).fill(TITLE)
  await expect(page.getByRole('list', { name: 'Temuan pada judul' })).toBeHidden()
  await excerpt(page).fill(EXCERPT)
  await body(page).press('ControlOrMeta+End')
  await page.keyboard.type(` ${ADDED}`)
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('Berbeda dari kiriman')).toBeVisible()
}
