import { expect, type Page } from '@playwright/test'
import { bullet, bullets, panel } from '../main-job/panes.ts'
import { tabTo } from './by-key.ts'
import { EDITOR } from './pieces.ts'

const focusOn = (page: Page, number: number) =>
  expect(bullet(page, number).getByRole('button', { name: `Poin ${number}, ke` })).toBeFocused()

async function toSummary(page: Page): Promise<void> {
  while (!(await panel(page).evaluate((pane) => pane.contains(document.activeElement))))
    await page.keyboard.press('F6')
}

async function accept(page: Page, number: number): Promise<void> {
  await focusOn(page, number)
  await expect(bullet(page, number).getByRole('button', { name: 'Terima' })).toBeEnabled()
  await page.keyboard.press('a')
  await expect(bullet(page, number)).toContainText(`Diterima ${EDITOR}`)
}

export async function acceptAll(page: Page): Promise<void> {
  await expect(bullets(page)).toHaveCount(3)
  await toSummary(page)
  for (const number of [1, 2, 3]) {
    if (number > 1) await page.keyboard.press('ArrowDown')
    await accept(page, number)
  }
}

/** Writes a point anew, takes a new one from the lead and another one from a proposal. */
export async function mendAndAccept(page: Page): Promise<void> {
  const { keyboard } = page
  await toSummary(page)
  await accept(page, 1)
  await keyboard.press('ArrowDown')
  await focusOn(page, 2)
  await keyboard.press('e')
  await expect(bullet(page, 2).getByLabel('Isi poin')).toBeFocused()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type('Menurut perkiraan Serikat Awak Kapal, biayanya Rp9 miliar.')
  await keyboard.press('ControlOrMeta+Enter')
  await accept(page, 2)

  const lead = panel(page).getByRole('button', { name: 'Jadikan poin pertama' })
  await tabTo(page, lead, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(bullets(page)).toHaveCount(4)
  await accept(page, 1)
  await keyboard.press('F8')
  await focusOn(page, 4)
  await keyboard.press('r')
  await expect(bullet(page, 4).getByRole('group', { name: 'Usulan dari artikel' })).toBeFocused()
  await expect(
    bullet(page, 4).getByRole('button', { name: 'Pakai', exact: false }).first(),
  ).toBeVisible()
  await keyboard.press('1')
  await expect(bullet(page, 4)).toContainText('Ekstraktif')
  await accept(page, 4)
}
