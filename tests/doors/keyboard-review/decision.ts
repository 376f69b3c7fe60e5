import { expect, type Page } from '@playwright/test'
import type { TestDoor } from '../test-door.ts'
import { tabTo } from './by-key.ts'
import { EDITOR } from './pieces.ts'

export async function tickChecklist(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+l')
  const list = page.getByRole('dialog', { name: 'Daftar periksa' })
  await expect(list).toBeVisible()
  for (const box of await list.getByRole('checkbox').all()) {
    await tabTo(page, box)
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
  }
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(page.getByText('Tidak ada penghalang')).toBeVisible()
}

/** The way that goes on to the next draft, or the one that stays. */
export async function approve(page: Page, title: string, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await expect(page.getByText(`Disetujui: ${title}`)).toBeVisible()
}

export async function exportPage(page: Page, door: TestDoor): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+s')
  const dialog = page.getByRole('dialog', { name: 'Ekspor' })
  const html = dialog.getByRole('button', { name: 'Unduh HTML' })
  await expect(html).toBeEnabled()
  await tabTo(page, html)
  expect((await door.download(html)).text).toContain(`data-approved-by="${EDITOR}"`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
