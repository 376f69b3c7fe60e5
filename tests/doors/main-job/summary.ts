import { expect, type Locator, type Page } from '@playwright/test'
import { EDITOR } from './first-start.ts'
import { highlighted } from './highlights.ts'
import { body, bullet, bullets, panel, words } from './panes.ts'

const PAID = 'Pekerjaan itu dibiayai kas kota.'
const LEAD = 'memuji kesigapan penjaga pintu air Sungai Lirih dalam mencegah banjir'

/** The button of a certain repair; it stands as long as its finding does. */
const fix = (page: Page, number: number, name: string): Locator =>
  bullet(page, number).getByRole('button', { name: new RegExp(`^${name}`) })

const leadFix = (page: Page): Locator =>
  panel(page).getByRole('button', { name: 'Jadikan poin pertama' })

/** The summary beside the article: status, findings and evidence, lit on both sides. */
export async function readSummary(page: Page): Promise<void> {
  await expect(bullets(page)).toHaveCount(3)
  await expect(bullet(page, 1)).toContainText('Didukung')
  await expect(bullet(page, 2)).toContainText('Sebagian')
  await expect(bullet(page, 3)).toContainText('Terpotong')
  await expect(fix(page, 2, 'Kembalikan sumber')).toBeVisible()
  await expect(fix(page, 3, 'Lengkapi')).toBeVisible()
  for (const number of [1, 2, 3]) await expect(fix(page, number, 'Pisahkan')).toBeVisible()
  await expect(leadFix(page)).toBeVisible()

  await bullet(page, 2).hover()
  await expect
    .poll(() => highlighted(page, 'evidence'))
    .toEqual([
      'Menurut perkiraan Palang Merah Karangwuni, sekitar 3.200 warga mengungsi ke tiga gedung sekolah.',
    ])
  await bullet(page, 3).hover()
  await expect.poll(async () => (await highlighted(page, 'evidence'))[0]).toContain('tanggul')
}

/** A click on the evidence goes to the sentence, and the sentence lights its bullet. */
export async function followEvidence(page: Page): Promise<void> {
  const link = bullet(page, 3).getByRole('button', { name: 'Buka di artikel: Laksmi mengatakan' })
  await link.click()
  await expect(body(page).getByText('Laksmi mengatakan kota akan')).toBeInViewport()
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString() ?? ''))
    .toContain('Laksmi mengatakan kota akan membangun tanggul')
}

/** Takes the repairs that the checks are certain of. */
export async function takeFixes(page: Page): Promise<void> {
  for (const number of [1, 2, 3]) {
    await fix(page, number, 'Pisahkan').click()
    await expect(fix(page, number, 'Pisahkan')).toHaveCount(0)
  }
  await fix(page, 2, 'Kembalikan sumber').click()
  await expect(words(page, 2)).toContainText('Menurut perkiraan Palang Merah Karangwuni, sekitar')
  await expect(bullet(page, 2)).toContainText('Didukung')
  await fix(page, 3, 'Lengkapi').click()
  await expect(words(page, 3)).toContainText('sebelum musim hujan berikutnya.')
  await expect(bullet(page, 3)).not.toContainText('Terpotong')
}

/** Adds a sentence of the article to a bullet by hand; the bullet stays AI-made. */
export async function mendByHand(page: Page): Promise<void> {
  const card = bullet(page, 3)
  await card.getByRole('button', { name: 'Sunting' }).click()
  const text = card.getByLabel('Isi poin')
  await text.press('ControlOrMeta+End')
  await text.pressSequentially(` ${PAID}`)
  await card.getByRole('button', { name: 'Simpan poin' }).click()
  await expect(card.getByLabel('Isi poin')).toBeHidden()
  await expect(words(page, 3)).toContainText(PAID)
  await expect(card).toContainText(`AI, impor, disunting ${EDITOR}`)
}

/** Three proposals out of the article for one bullet; the second is taken. */
export async function regenerateOne(page: Page): Promise<void> {
  const card = bullet(page, 1)
  await card.getByRole('button', { name: 'Buat ulang' }).click()
  const proposals = card.getByRole('group', { name: 'Usulan dari artikel' }).getByRole('listitem')
  await expect(proposals).toHaveCount(3)
  const second = proposals.nth(1)
  const proposed = await second.locator('.bullet-text').evaluate((text) => {
    const kept = text.cloneNode(true) as Element
    for (const lost of kept.querySelectorAll('del')) lost.remove()
    return kept.textContent
  })
  await second.getByRole('button', { name: 'Pakai' }).click()
  await expect(card.getByRole('group', { name: 'Usulan dari artikel' })).toBeHidden()
  await expect(words(page, 1)).toHaveText(proposed)
  await expect(card).toContainText('Ekstraktif')
}

/** The main news stood in no bullet: the finding offers it as the first one. */
export async function addLead(page: Page): Promise<void> {
  await leadFix(page).click()
  await expect(bullets(page)).toHaveCount(4)
  await expect(words(page, 1)).toContainText(LEAD)
  await expect(leadFix(page)).toHaveCount(0)
}

/** A whole summary out of the article stands beside the first one, which nothing touched. */
export async function regenerateAll(page: Page): Promise<void> {
  const versions = panel(page).getByRole('radiogroup', { name: 'Versi ringkasan' })
  const aiNote = panel(page).getByText('Tercetak bersama poin AI')
  await expect(aiNote).toBeVisible()
  await panel(page).getByRole('button', { name: 'Buat ulang semua' }).click()
  await expect(versions.getByRole('radio', { name: '2 · Ekstraktif' })).toBeChecked()
  await expect(aiNote).toBeHidden()
  await versions.getByRole('radio', { name: '1 · Impor, AI' }).click()
  await expect(aiNote).toBeVisible()
  await expect(bullets(page)).toHaveCount(4)
  await expect(words(page, 4)).toContainText(PAID)
}

/** Nobody accepts all at once: each bullet is accepted by itself. */
export async function acceptBullets(page: Page): Promise<void> {
  for (const number of [1, 2, 3, 4]) {
    await bullet(page, number).getByRole('button', { name: 'Terima' }).click()
    await expect(bullet(page, number)).toContainText(`Diterima ${EDITOR}`)
  }
}
