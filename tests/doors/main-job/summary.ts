import { expect, type Page } from '@playwright/test'
import { EDITOR } from './first-start.ts'
import { highlighted } from './highlights.ts'
import { body, bullet, bullets, panel } from './panes.ts'

const PAID = 'Pekerjaan itu dibiayai kas kota.'
const LEAD = 'memuji kesigapan penjaga pintu air Sungai Lirih dalam mencegah banjir'

/** The summary beside the article: status, findings and evidence, lit on both sides. */
export async function readSummary(page: Page): Promise<void> {
  await expect(bullets(page)).toHaveCount(3)
  await expect(bullet(page, 1)).toContainText('Didukung')
  await expect(bullet(page, 2)).toContainText('Sebagian')
  await expect(bullet(page, 2)).toContainText('Sumbernya hilang')
  await expect(bullet(page, 3)).toContainText('Terpotong di tengah kata')
  for (const number of [1, 2, 3])
    await expect(bullet(page, number)).toContainText('Judul poin menempel pada teksnya')
  await expect(panel(page)).toContainText('Berita utamanya tidak ada di poin mana pun')

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
  const fix = (number: number, name: string) =>
    bullet(page, number).getByRole('button', { name: new RegExp(`^${name}`) })
  for (const number of [1, 2, 3]) {
    await fix(number, 'Pisahkan').click()
    await expect(fix(number, 'Pisahkan')).toHaveCount(0)
  }
  await fix(2, 'Kembalikan sumber').click()
  await expect(bullet(page, 2)).toContainText('Menurut perkiraan Palang Merah Karangwuni, sekitar')
  await expect(bullet(page, 2)).toContainText('Didukung')
  await fix(3, 'Lengkapi').click()
  await expect(bullet(page, 3)).toContainText('sebelum musim hujan berikutnya.')
  await expect(bullet(page, 3)).not.toContainText('Terpotong di tengah kata')
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
  await expect(card).toContainText(PAID)
  await expect(card).toContainText(`AI, impor, disunting ${EDITOR}`)
}

/** Three proposals out of the article for one bullet; the second is taken. */
export async function regenerateOne(page: Page): Promise<void> {
  const card = bullet(page, 1)
  await card.getByRole('button', { name: 'Buat ulang' }).click()
  const proposals = card.getByRole('group', { name: 'Usulan dari artikel' }).getByRole('listitem')
  await expect(proposals).toHaveCount(3)
  const second = proposals.nth(1)
  const words = await second.locator('ins, span:not(:has(*))').allInnerTexts()
  await second.getByRole('button', { name: 'Pakai' }).click()
  await expect(card.getByRole('group', { name: 'Usulan dari artikel' })).toBeHidden()
  await expect(card).toContainText('Ekstraktif')
  expect(words.join(' ')).not.toBe('')
}

/** The main news stood in no bullet: the finding offers it as the first one. */
export async function addLead(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Jadikan poin pertama' }).click()
  await expect(bullets(page)).toHaveCount(4)
  await expect(bullet(page, 1)).toContainText(LEAD)
  await expect(panel(page)).not.toContainText('Berita utamanya tidak ada di poin mana pun')
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
  await expect(bullet(page, 4)).toContainText(PAID)
}

/** Nobody accepts all at once: each bullet is accepted by itself. */
export async function acceptBullets(page: Page): Promise<void> {
  for (const number of [1, 2, 3, 4]) {
    await bullet(page, number).getByRole('button', { name: 'Terima' }).click()
    await expect(bullet(page, number)).toContainText(`Diterima ${EDITOR}`)
  }
}
