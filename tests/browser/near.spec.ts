import { faults } from './axe.ts'
import { expect, test } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

/** Another piece that has a paragraph of the ferry's. */
const BORROWED = `Menyeberang Malam Kini Lebih Mudah

Warga pulau seberang tidak perlu lagi menginap setelah berbelanja di kota. Banyak pedagang ikan membawa pulang sisa dagangannya pada hari yang sama, dan anak sekolah tiba di rumah sebelum larut.

1. Berangkat dua kali

Feri berangkat dari Dermaga Lontar dua kali semalam, pukul 20.00 dan 23.00. Penumpang membayar Rp15 ribu untuk sekali jalan.

2. Cerita dari geladak

Di geladak belakang, dua penjual kopi keliling hafal langganan mereka satu per satu. Seorang nenek selalu duduk dekat tiang bendera sambil memangku keranjang salak untuk cucunya.
`

test('a piece with words of another names it, shows both with what they share, and is set aside with a reason', async ({
  ferry: page,
}) => {
  await page.keyboard.press('ControlOrMeta+o')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'malam.txt', mimeType: 'text/plain', buffer: Buffer.from(BORROWED) })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/Menyeberang Malam/)
  const line = page.locator('.article-column')
  await expect(line).toContainText(/A passage taken over.*Feri Malam Teluk Semilir Berlayar Lagi/)

  await page.keyboard.press('ControlOrMeta+Alt+d')
  const layer = page.getByRole('region', { name: 'Drafts that read alike' })
  await expect(layer).toBeFocused()
  const marked = (name: string) => layer.getByRole('region', { name }).locator('mark')
  const ferry = 'Feri berangkat dari Dermaga Lontar dua kali semalam'
  await expect(marked('This draft').filter({ hasText: ferry })).toHaveCount(1)
  await expect(marked('The other draft').filter({ hasText: ferry })).toHaveCount(1)
  expect(await faults(page)).toEqual([])
  expect(await sharedKeys(page)).toEqual([])

  await layer.getByRole('button', { name: 'Set aside…' }).press('Enter')
  await page.keyboard.type('Disepakati kedua penulis')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(layer).toContainText('No other draft on the desk reads like this one.')
  await expect(layer).toContainText('1 set aside')
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
  await expect(line).not.toContainText('Feri Malam')
})
