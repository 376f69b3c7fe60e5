import type { Page } from '@playwright/test'
import { bullet, caretAfter, expect, savedSign, test } from './ferry-desk.ts'

const REASON = 'Kutipan lengkapnya memang berhenti di situ.'

const cut = (page: Page) => bullet(page, 3).locator('.finding-item', { hasText: /cut|ends/i })

/** Sets the first finding of the third point aside by key alone. */
async function dismissByKey(page: Page): Promise<void> {
  await bullet(page, 3)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'Why it does not apply' })).toBeFocused()
  await page.keyboard.type(REASON)
  await page.keyboard.press('Control+Enter')
}

test('a finding is dismissed by key with a reason, and stays so while its words stand', async ({
  ferry,
}) => {
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()
  await dismissByKey(ferry)
  await expect(cut(ferry)).toHaveCount(0)
  await expect(bullet(ferry, 3).getByText('Cut off')).toHaveCount(0)
  await expect(bullet(ferry, 3).getByRole('button', { name: /evidence/ })).toBeFocused()

  await caretAfter(ferry, 'Penumpang membayar')
  await ferry.keyboard.type(' Awak mencatat semuanya.')
  await expect(savedSign(ferry)).toBeVisible()
  await expect(cut(ferry)).toHaveCount(0)

  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  const dismissed = bullet(ferry, 3).getByText('1 finding dismissed')
  await dismissed.click()
  await expect(bullet(ferry, 3)).toContainText(`Rani Saraswati`)
  await expect(bullet(ferry, 3)).toContainText(REASON)
  await bullet(ferry, 3).getByRole('button', { name: 'Apply again' }).click()
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()
})

test('a dismissed finding is offered again once its words change', async ({ ferry }) => {
  await dismissByKey(ferry)
  await expect(cut(ferry)).toHaveCount(0)
  await ferry.keyboard.press('e')
  const text = bullet(ferry, 3).getByRole('textbox', { name: 'Text' })
  await text.fill('Nelayan Karang Bayu meminta lampu suar baru dipasang sebelum musim angin ti')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()
})

test('a dismissal without a reason cannot be made, and Esc leaves the finding as it was', async ({
  ferry,
}) => {
  await cut(ferry).getByRole('button', { name: 'Dismiss' }).click()
  await expect(cut(ferry).getByRole('button', { name: 'Dismiss' })).toBeDisabled()
  await ferry.keyboard.press('Control+Enter')
  await expect(ferry.getByRole('textbox', { name: 'Why it does not apply' })).toBeVisible()
  await ferry.keyboard.press('Escape')
  await expect(cut(ferry).getByRole('button', { name: 'Dismiss' })).toBeEnabled()
})

test('every answer stands in the trail with the name of the editor', async ({ ferry }) => {
  await bullet(ferry, 3)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await ferry.keyboard.press('f')
  await expect(bullet(ferry, 3)).toContainText('angin timur datang.')

  await bullet(ferry, 2).getByRole('button', { name: 'Right, change it' }).first().click()
  const text = bullet(ferry, 2).getByRole('textbox', { name: 'Text' })
  await text.fill('Serikat Awak Kapal memperkirakan biaya perbaikan mencapai Rp9 miliar.')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 2).getByText('Supported')).toBeVisible()

  await ferry.locator('.summary-note').getByRole('button', { name: 'Dismiss' }).click()
  await ferry.getByRole('button', { name: 'Our house style allows it.' }).click()
  await ferry.keyboard.press('Control+Enter')
  await expect(ferry.locator('.summary-note')).toHaveCount(0)

  await ferry.keyboard.press('Control+k')
  await ferry.keyboard.type('audit')
  await ferry.keyboard.press('Enter')
  const trail = ferry.getByRole('dialog', { name: 'Audit trail' })
  await expect(trail).toContainText('Finding mended by its fix by Rani Saraswati')
  await expect(trail).toContainText('Finding accepted, words changed by hand by Rani Saraswati')
  await expect(trail).toContainText('Finding dismissed by Rani Saraswati')
  await expect(trail).toContainText('Our house style allows it.')
})
