import type { Page } from '@playwright/test'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { faults } from './axe.ts'
import { body, expect, test } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

/** The writer answers the first of two points, and leaves the second as it was. */
const AGAIN = FERRY_PAGE.replace(
  'biaya perbaikan mencapai Rp9 miliar',
  'biaya perbaikan mencapai Rp9 miliar per Februari 2025',
)

const pane = (page: Page) => page.getByRole('dialog', { name: 'Request changes' })
const layer = (page: Page) => page.getByRole('region', { name: 'Versions of the article' })
const points = (page: Page) => layer(page).getByRole('region', { name: 'What was asked for' })

async function ask(page: Page, about: string, number: number, words: string): Promise<void> {
  await body(page).getByText(about).click()
  await page.keyboard.press('ControlOrMeta+Alt+p')
  await expect(pane(page).getByLabel(`Note ${number}`, { exact: true })).toBeFocused()
  await page.keyboard.type(words)
}

test('a piece that comes back is recognised, compared, and what was asked for ticked off', async ({
  ferry: page,
}) => {
  test.slow()
  await test.step('ask for two changes', async () => {
    await ask(page, 'Menurut perkiraan Serikat', 1, 'Per kapan perkiraan itu?')
    await ask(page, 'Mereka menunggu jawaban', 2, 'Sudahkah dinas dimintai keterangan?')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(pane(page)).toBeHidden()
  })

  await test.step('it comes back: nothing is stored until the editor says what it is', async () => {
    await page.keyboard.press('ControlOrMeta+o')
    const dialog = page.getByRole('dialog', { name: 'Import' })
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles({ name: 'feri-2.txt', mimeType: 'text/plain', buffer: Buffer.from(AGAIN) })
    await expect(dialog).toContainText('This may be a new version of a draft on the desk')
    await expect(dialog).toContainText(/Title 100% alike, text \d\d% alike/)
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
    expect(await faults(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Take as its new version: Feri/ }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('row', { name: /Feri Malam/ })).toContainText('Resubmitted')
    await expect(page.locator('.article-column')).toContainText('0 of 2 points dealt with')
  })

  await test.step('one key shows what the writer changed and what became of each point', async () => {
    await page.keyboard.press('Shift+F4')
    await expect(layer(page).getByRole('region', { name: 'The two texts' })).toContainText(
      'per Februari 2025',
    )
    const asked = points(page).getByRole('listitem')
    await expect(asked.first()).toContainText(/text here was changed|words around it changed/)
    await expect(asked.last()).toContainText('The text is unchanged')
    expect(await faults(page)).toEqual([])
    expect(await sharedKeys(page)).toEqual([])
    await asked
      .last()
      .getByRole('button', { name: /^Go there/ })
      .press('Enter')
    await expect(layer(page).getByRole('region', { name: 'The two texts' })).toBeFocused()
    await asked.first().getByRole('checkbox').focus()
    await page.keyboard.press('Space')
    await expect(points(page)).toContainText('1 of 2 done')
    await page.keyboard.press('Escape')
    await expect(layer(page)).toBeHidden()
    await expect(page.locator('.article-column')).toContainText('1 of 2 points dealt with')
  })
})
