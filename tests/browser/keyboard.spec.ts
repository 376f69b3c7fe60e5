import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { bar, body, bullet, bullets, excerpt, panel, row, saved } from '../doors/main-job/panes.ts'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { expect, test } from './fixture.ts'
import { tabTo, watchPointer } from './keyboard.ts'

test.use({ locale: 'id-ID' })

const SECOND = `Kebun Atap Pasar Lontar Panen Perdana

Semilir, Kabar Pesisir - Pedagang Pasar Lontar memanen sayur dari kebun atap pada Senin (10/3/2025).
`

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(palette.getByRole('option')).toHaveText([new RegExp(name)])
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

async function importText(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+o')
  const dialog = page.getByRole('dialog', { name: 'Impor naskah' })
  await tabTo(page, dialog.getByLabel('Tempel artikel'))
  await page.keyboard.insertText(text)
  await tabTo(page, dialog.getByRole('button', { name: 'Kenali teks ini' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Kiriman yang siap diimpor' })).toBeVisible()
  const send = dialog.getByRole('button', { name: 'Impor', exact: true })
  await expect(send).toBeEnabled()
  await tabTo(page, send)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('a submission is reviewed from import to export without a pointer', async ({ desk: page }) => {
  test.slow()
  const press = (key: string) => page.keyboard.press(key)
  const touched = await watchPointer(page)
  const hasFocus = (number: number) =>
    expect(bullet(page, number).getByRole('button', { name: `Poin ${number}, ke` })).toBeFocused()

  const accept = async (number: number) => {
    await hasFocus(number)
    await expect(bullet(page, number).getByRole('button', { name: 'Terima' })).toBeEnabled()
    await press('a')
    await expect(bullet(page, number)).toContainText('Diterima Rani Setiawati')
  }

  await test.step('give a name and import', async () => {
    await expect(page.getByLabel('Nama Anda')).toBeFocused()
    await page.keyboard.type('Rani Setiawati')
    await press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await importText(page, FERRY_PAGE)
    await expect(body(page)).toContainText('Ratna Dewanti')
  })

  await test.step('edit the article', async () => {
    await command(page, 'Ke artikel')
    await expect(body(page)).toBeFocused()
    await press('ControlOrMeta+End')
    await page.keyboard.type(' Jawabannya belum datang.')
    await tabTo(page, excerpt(page), 'Shift+Tab')
    await page.keyboard.type('Feri malam kembali berlayar setelah delapan bulan.')
    await expect(saved(page)).toBeVisible()
  })

  await test.step('mend and accept the bullets', async () => {
    while (!(await panel(page).evaluate((pane) => pane.contains(document.activeElement))))
      await press('F6')
    await accept(1)
    await press('ArrowDown')
    await hasFocus(2)
    await press('e')
    await expect(bullet(page, 2).getByLabel('Isi poin')).toBeFocused()
    await press('ControlOrMeta+a')
    await page.keyboard.type('Menurut perkiraan Serikat Awak Kapal, biayanya Rp9 miliar.')
    await press('ControlOrMeta+Enter')
    await accept(2)

    const lead = panel(page).getByRole('button', { name: 'Jadikan poin pertama' })
    await tabTo(page, lead, 'Shift+Tab')
    await press('Enter')
    await expect(bullets(page)).toHaveCount(4)
    await accept(1)
    await press('F8')
    await hasFocus(4)
    await press('r')
    await expect(bullet(page, 4).getByRole('group', { name: 'Usulan dari artikel' })).toBeFocused()
    await expect(
      bullet(page, 4).getByRole('button', { name: 'Pakai', exact: false }).first(),
    ).toBeVisible()
    await press('1')
    await expect(bullet(page, 4)).toContainText('Ekstraktif')
    await accept(4)
  })

  await test.step('work off the checklist and approve', async () => {
    await press('c')
    const list = page.getByRole('dialog', { name: 'Daftar periksa' })
    for (const box of await list.getByRole('checkbox').all()) {
      await tabTo(page, box)
      await press('Space')
      await expect(box).toBeChecked()
    }
    await press('Escape')
    await expect(page.getByText('Tidak ada penghalang')).toBeVisible()
    await press('ControlOrMeta+Enter')
    await expect(page.getByText('Disetujui: Feri Malam Teluk Semilir Berlayar Lagi')).toBeVisible()
  })

  await test.step('export', async () => {
    await press('ControlOrMeta+Shift+s')
    const dialog = page.getByRole('dialog', { name: 'Ekspor' })
    const html = dialog.getByRole('button', { name: 'Unduh HTML' })
    await expect(html).toBeEnabled()
    await tabTo(page, html)
    const download = page.waitForEvent('download')
    await press('Enter')
    const page1 = readFileSync(await (await download).path(), 'utf8')
    expect(page1).toContain('data-approved-by="Rani Setiawati"')
    await press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('request changes on another one', async () => {
    await importText(page, SECOND)
    await expect(body(page)).toContainText('Pedagang Pasar Lontar')
    await expect(bar(page).getByRole('button', { name: 'Minta perbaikan' })).toBeVisible()
    await press('ControlOrMeta+Shift+m')
    const dialog = page.getByRole('dialog', { name: 'Minta perbaikan' })
    await tabTo(page, dialog.getByRole('checkbox', { name: 'Tidak ada paragraf penutup' }))
    await press('Space')
    await tabTo(page, dialog.getByRole('button', { name: 'Tambah catatan' }))
    await press('Enter')
    await expect(dialog.getByLabel('Catatan 1', { exact: true })).toBeFocused()
    await page.keyboard.type('Tambahkan penutup.')
    await tabTo(page, dialog.getByRole('button', { name: 'Minta perbaikan' }))
    await press('Enter')
    await expect(page.getByText(/^Perbaikan diminta: Kebun Atap/)).toBeVisible()
  })

  await test.step('come back to the first one and read its trail', async () => {
    await command(page, 'Tampilkan: Semua naskah')
    await expect(row(page, 'Feri Malam')).toBeVisible()
    await command(page, 'Ke antrean')
    // The list takes the focus where it was last: on either of the two.
    await expect(page.getByRole('row').and(page.locator(':focus'))).toBeVisible()
    await press('k')
    await expect(row(page, 'Feri Malam')).toBeFocused()
    await press('Enter')
    await expect(body(page)).toContainText('Jawabannya belum datang.')
    await press('ControlOrMeta+Shift+h')
    const trail = page.getByRole('dialog', { name: 'Jejak audit' })
    await expect(trail).toContainText('Disetujui oleh Rani Setiawati')
    await press('Escape')
  })

  expect(await touched()).toEqual([])
})
