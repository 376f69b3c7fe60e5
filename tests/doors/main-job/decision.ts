import { expect, type Page } from '@playwright/test'
import { TITLE } from './article.ts'
import { EDITOR } from './first-start.ts'
import { bar, body, queue, row, saved, title } from './panes.ts'

const approve = (page: Page) => bar(page).getByRole('button', { name: 'Setujui dan lanjut' })

/** While something blocks, the button is off and every blocker is named. */
export async function readBlockers(page: Page): Promise<void> {
  await expect(approve(page)).toBeDisabled()
  await bar(page).getByRole('button', { name: '4 poin belum diterima' }).click()
  const list = page.getByRole('dialog', { name: 'Yang masih menghalangi' })
  await expect(list).toContainText('Poin 1 belum diterima')
  await expect(list).toContainText('Belum dicentang: Fakta, angka, dan nama sudah dicek')
  await page.keyboard.press('Escape')
}

export async function tickChecklist(page: Page): Promise<void> {
  await expect(approve(page)).toBeDisabled()
  await bar(page).getByRole('button', { name: 'Daftar periksa' }).click()
  const list = page.getByRole('dialog', { name: 'Daftar periksa' })
  // The boxes themselves lie hidden behind their drawing: a pointer meets the labels.
  for (const item of await list.locator('label').all()) {
    await item.click()
    await expect(item.getByRole('checkbox')).toBeChecked()
  }
  await page.keyboard.press('Escape')
  await expect(bar(page)).toContainText('Daftar periksa 7 dari 7')
  await expect(bar(page)).toContainText('Tidak ada penghalang')
}

export async function approveDraft(page: Page): Promise<void> {
  await approve(page).click()
  await expect(page.getByText(`Disetujui: ${TITLE}`)).toBeVisible()
  await expect(bar(page)).toContainText(`Disetujuioleh ${EDITOR}, baru saja`)
}

/** An approval is of one content: another content does not have it, and the first one still does. */
export async function breakApproval(page: Page): Promise<void> {
  await body(page).press('ControlOrMeta+End')
  await page.keyboard.type('!')
  await expect(bar(page)).toContainText('Persetujuan tidak berlaku: isi berubah')
  await expect(saved(page)).toBeVisible()
  await bar(page)
    .getByRole('button', { name: /^Yang berubah sejak itu/ })
    .click()
  const versions = page.getByRole('region', { name: 'Versi artikel' })
  await expect(versions.locator('ins').first()).toContainText('!')
  await page.keyboard.press('Escape')
  await expect(versions).toBeHidden()
}

export async function undoBreak(page: Page): Promise<void> {
  await body(page).press('ControlOrMeta+z')
  await expect(bar(page)).toContainText(`oleh ${EDITOR}`)
  await expect(bar(page)).not.toContainText('tidak berlaku')
  await expect(saved(page)).toBeVisible()
}

/** A list for the writer: reasons, and what the editor adds. */
export async function requestChanges(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Judul', exact: true })).toHaveValue(/Feri Malam/)
  await bar(page).getByRole('button', { name: 'Minta perbaikan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Minta perbaikan' })
  const send = dialog.getByRole('button', { name: 'Minta perbaikan' })
  await expect(send).toBeDisabled()
  await dialog.getByText('Banyak salah ketik').click()
  await dialog.getByRole('button', { name: 'Tambah catatan' }).click()
  await dialog
    .getByLabel('Catatan 1', { exact: true })
    .fill('Sebutkan siapa yang menghitung biaya.')
  await send.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Perbaikan diminta: Feri Malam/)).toBeVisible()
}

export async function reject(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Judul', exact: true })).toHaveValue(/Festival/)
  await bar(page).getByRole('button', { name: 'Tolak' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tolak naskah' })
  await dialog.getByText('Final', { exact: true }).click()
  await dialog.getByText('Topik atau judul sudah terbit').click()
  await dialog.getByLabel('Pengantar untuk penulis').fill('Festival ini sudah kami muat kemarin.')
  await dialog.getByRole('button', { name: /^Tolak\b/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Ditolak: Festival/)).toBeVisible()
}

/** Opens a draft that has been decided on. */
export async function openDecided(page: Page, name: string): Promise<void> {
  await queue(page)
    .getByRole('radio', { name: /^Semua naskah/ })
    .click()
  await row(page, name).dblclick()
  await expect(title(page)).toHaveValue(name)
}
