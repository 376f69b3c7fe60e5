import type { Page } from '@playwright/test'
import { complaintsOf } from '../doors/quiet-page.ts'
import { faults } from './axe.ts'
import { holdCalls } from './hold-calls.ts'
import { bar, expect, opened, row, test } from './sampled-desk.ts'

const elsewhere = (page: Page) =>
  page.getByRole('region', { name: 'Draft edited in another window' })
const excerpt = (page: Page) => page.getByRole('textbox', { name: 'Excerpt' })

test.use({ provoked: /422/ })

test('a draft is edited in one window, read in the other, taken over, and no word of either is lost', async ({
  sampled: one,
  door,
  context,
}) => {
  await row(one, 'Kota Arum').click()
  await opened(one, 'Kota Arum')
  await expect(bar(one)).toBeVisible()

  const two = await context.newPage()
  const complaints = complaintsOf(two)
  await two.goto(door.address)
  await expect(row(two, 'Kota Arum')).toBeVisible()
  await two.keyboard.press('ControlOrMeta+Alt+g')
  await two.getByRole('button', { name: 'Another editor…' }).press('Enter')
  await two.getByRole('textbox', { name: 'Your name' }).fill('Budi Santosa')
  await two.keyboard.press('Enter')
  await expect(
    two.getByRole('button', { name: /Budi Santosa: editor’s menu|Budi Santosa: editor's menu/ }),
  ).toBeVisible()
  await expect(one.getByRole('button', { name: /Rani Saraswati: editor/ })).toBeVisible()

  await row(two, 'Kota Arum').click()
  await opened(two, 'Kota Arum')
  await expect(elsewhere(two)).toContainText('Rani Saraswati has been editing this draft')
  await expect(bar(two)).toBeHidden()
  await expect(excerpt(two)).toHaveAttribute('readonly')
  await expect(two.getByLabel('Body of the article')).toHaveAttribute('contenteditable', 'false')
  expect(await faults(two)).toEqual([])

  // Words that are on their way while the draft is taken over.
  const letThrough = await holdCalls(one, 'drafts/save')
  const asked = one.waitForRequest('**/rpc/drafts/save')
  await excerpt(one).fill('Kata Rani yang belum sampai.')
  await asked
  await two.keyboard.press('ControlOrMeta+Alt+t')
  await expect(bar(two)).toBeVisible()
  await expect(excerpt(two)).not.toHaveAttribute('readonly')
  letThrough()

  await expect(elsewhere(one)).toContainText('Budi Santosa took this draft over')
  await expect(elsewhere(one)).toContainText('Your words that were not saved are not lost')
  await elsewhere(one).getByRole('button', { name: 'Compare both texts' }).press('Enter')
  await expect(one.getByText('Kata Rani yang belum sampai.').first()).toBeVisible()

  await excerpt(two).fill('Kata Budi.')
  await expect(two.getByRole('banner').getByText('Saved')).toBeVisible()
  expect(complaints).toEqual([])
})
