import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { bar, expect, opened, row, test, view } from './sampled-desk.ts'

const queue = (page: Page) => page.getByRole('region', { name: 'Queue', exact: true })
const strip = (page: Page) => page.getByRole('region', { name: 'Who has the draft' })

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// Deciding on what another holds is refused first.
test.use({ provoked: /422/ })

test('a draft is taken and tagged, decided on knowingly by another editor, and many are rejected and taken back as one', async ({
  sampled: page,
}) => {
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await page.keyboard.press('Control+Alt+i')
  await expect(page.getByRole('button', { name: /^You have it until/ })).toBeVisible()
  await expect(row(page, 'Mercusuar')).toContainText('Rani Saraswati has it')
  await page.keyboard.press('Control+Alt+e')
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('Mercu Suar')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Mercusuar')).toContainText('#mercu-suar')
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Alt+g')
  await page.getByRole('button', { name: 'Another editor…' }).press('Enter')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Budi Santosa')
  await page.keyboard.press('Enter')
  await expect(strip(page)).toContainText('Rani Saraswati has had this draft since')
  expect(await faults(page)).toEqual([])
  await bar(page).getByRole('button', { name: 'Hold' }).click()
  const hold = page.getByRole('dialog', { name: 'Put the draft on hold' })
  await hold.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
  await page.keyboard.press('Control+Enter')
  const question = page.getByRole('dialog', { name: 'Rani Saraswati has it' })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(hold.getByLabel('What is it waiting for?')).toHaveValue('Menunggu foto dari penulis')
  await page.keyboard.press('Control+Enter')
  await question.getByRole('button', { name: 'Go on all the same' }).click()
  await opened(page, 'Kota Arum')
  await expect(view(page, /^On hold, 1 draft/)).toBeVisible()

  await row(page, 'Kota Arum').focus()
  await page.keyboard.press('m')
  await queue(page)
    .getByRole('button', { name: /^Choose all/ })
    .click()
  await queue(page).getByRole('button', { name: 'Act on them…' }).click()
  await page.getByRole('menuitem', { name: 'Reject…' }).click()
  const reject = page.getByRole('dialog', { name: 'Reject the chosen drafts' })
  await reject.getByLabel('A note to the writers').fill('Topiknya sudah ada di halaman kami.')
  expect(await faults(page)).toEqual([])
  await reject.getByRole('button', { name: 'Reject', exact: true }).click()
  await expect(view(page, /^To review, 0 drafts/)).toBeVisible()
  // That of the hold may still stand under it, and is what the key takes back until this one is there.
  const said = page.getByRole('alertdialog').filter({ hasText: /\d drafts? rejected/ })
  await expect(said.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('Control+Alt+z')
  await expect(view(page, /^To review, [1-9]/)).toBeVisible()
  await expect(view(page, /^Decided, 0 drafts/)).toBeVisible()
})
