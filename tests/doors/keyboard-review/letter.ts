import { expect, type Page } from '@playwright/test'
import { bar, body } from '../main-job/panes.ts'
import { command, enter } from './by-key.ts'
import { FERRY, QUESTION } from './pieces.ts'

/** Points at the last line of the piece, asks about it, and reads the letter before it is decided. */
export async function requestChanges(page: Page): Promise<void> {
  await expect(bar(page).getByRole('button', { name: 'Minta perbaikan' })).toBeVisible()
  await command(page, 'Ke artikel')
  await expect(body(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('ControlOrMeta+Alt+p')
  const pane = page.getByRole('dialog', { name: 'Minta perbaikan' })
  await expect(pane.getByLabel('Catatan 1', { exact: true })).toBeFocused()
  await page.keyboard.type(QUESTION)
  await enter(page, pane.getByRole('button', { name: 'Lihat surat' }))
  const letter = page.getByRole('dialog', { name: 'Surat untuk penulis' })
  await expect(letter).toContainText(QUESTION)
  await enter(page, letter.getByRole('button', { name: 'Minta perbaikan' }))
  await expect(letter).toBeHidden()
  await expect(page.getByText(`Perbaikan diminta: ${FERRY}`)).toBeVisible()
}

/** What the writer changed, and what became of the question. */
export async function readAnswer(page: Page): Promise<void> {
  await expect(page.getByRole('article')).toContainText('0 dari 1 permintaan beres')
  await page.keyboard.press('Shift+F4')
  const layer = page.getByRole('region', { name: 'Versi artikel' })
  await expect(layer.getByRole('region', { name: 'Perbandingan teks' })).toContainText(
    'bulan depan',
  )
  const points = layer.getByRole('region', { name: 'Yang diminta' })
  await expect(points).toContainText(QUESTION)
  const box = points.getByRole('checkbox').first()
  await enter(page, points.getByRole('button', { name: /^Ke tempatnya/ }).first())
  await box.focus()
  await page.keyboard.press('Space')
  await expect(points).toContainText('1 dari 1 beres')
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
}
