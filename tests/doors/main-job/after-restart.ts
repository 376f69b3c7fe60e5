import { expect, type Page } from '@playwright/test'
import { ADDED, EXCERPT, TITLE } from './article.ts'
import { openDecided } from './decision.ts'
import { EDITOR } from './first-start.ts'
import { bar, body, bullet, bullets, excerpt, queue, row, title, words } from './panes.ts'

/** Everything that was done before the desk was closed is there again, and nobody is asked for a name. */
export async function findEverything(page: Page): Promise<void> {
  await queue(page).getByRole('radio', { name: 'Semua naskah, 3 naskah' }).click()
  await expect(row(page, TITLE)).toContainText('Disetujui')
  await expect(row(page, 'Feri Malam')).toContainText('Minta perbaikan')
  await expect(row(page, 'Festival Layang-Layang')).toContainText('Ditolak')
  await openDecided(page, TITLE)
  await expect(title(page)).toHaveValue(TITLE)
  await expect(excerpt(page)).toHaveValue(EXCERPT)
  await expect(body(page)).toContainText(ADDED)
  await expect(bullets(page)).toHaveCount(4)
  await expect(words(page, 4)).toContainText('Pekerjaan itu dibiayai kas kota.')
  for (const number of [1, 2, 3, 4])
    await expect(bullet(page, number)).toContainText(`Diterima ${EDITOR}`)
  await expect(bar(page)).toContainText('Daftar periksa 7 dari 7')
  await expect(bar(page)).toContainText(`Disetujuioleh ${EDITOR}`)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
