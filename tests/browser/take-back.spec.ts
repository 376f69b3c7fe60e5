import { bar, expect, opened, row, test, view } from './sampled-desk.ts'

test('a hold says for what, goes on to the next draft, and can be taken back', async ({
  sampled: page,
}) => {
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await bar(page).getByRole('button', { name: 'Hold' }).click()
  const dialog = page.getByRole('dialog', { name: 'Put the draft on hold' })
  await expect(dialog.getByRole('button', { name: 'Hold' })).toBeDisabled()
  await dialog.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
  await dialog.getByLabel('Look at it again on').focus()
  await page.keyboard.press('Control+Enter')
  await opened(page, 'Kota Arum')
  await expect(view(page, /^On hold, 1 draft/)).toBeVisible()

  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('Control+Alt+z')
  await opened(page, 'Mercusuar')
  await expect(view(page, /^On hold, 0 drafts/)).toBeVisible()
  await page.keyboard.press('Control+Shift+H')
  const trail = page.getByRole('dialog', { name: 'Audit trail' })
  await expect(trail).toContainText('Put on hold')
  await expect(trail).toContainText('Menunggu foto dari penulis')
  await expect(trail).toContainText('Resumed')
})

test('two decisions are taken back by one key, the last one first', async ({ sampled: page }) => {
  const hold = async () => {
    await bar(page).getByRole('button', { name: 'Hold' }).click()
    await page.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
    await page.keyboard.press('Control+Enter')
  }
  await row(page, 'Payung').click()
  await opened(page, 'Payung')
  await hold()
  await opened(page, 'Mercusuar')
  await hold()
  await opened(page, 'Kota Arum')
  const offers = page.getByRole('alertdialog')
  await expect(offers).toHaveCount(2)
  await expect(offers.filter({ hasText: 'Ctrl' })).toHaveText(/Mercusuar/)
  await page.keyboard.press('Control+Alt+z')
  await opened(page, 'Mercusuar')
  await expect(offers).toHaveText(/Payung.*Ctrl/)
  await page.keyboard.press('Control+Alt+z')
  await opened(page, 'Payung')
  await expect(view(page, /^On hold, 0 drafts/)).toBeVisible()

  // What can be done with chosen drafts is not under the offer.
  await hold()
  await opened(page, 'Mercusuar')
  await row(page, 'Kota Arum').focus()
  await page.keyboard.press('m')
  await page.getByRole('button', { name: /^Choose all/ }).click()
  await page.getByRole('button', { name: 'Act on them…' }).click()
  await expect(page.getByRole('menuitem', { name: 'Reject…' })).toBeVisible()
})

test('a rejection that was taken back keeps its reasons, and is sent again by its key at once', async ({
  sampled: page,
}) => {
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await bar(page).getByRole('button', { name: 'Reject' }).click()
  const dialog = page.getByRole('dialog', { name: 'Reject the draft' })
  await dialog.getByRole('checkbox', { name: 'Plagiarism' }).press(' ')
  await page.keyboard.press('Control+Enter')
  await opened(page, 'Kota Arum')
  await page.keyboard.press('Control+Alt+z')
  await opened(page, 'Mercusuar')
  await bar(page).getByRole('button', { name: 'Reject' }).click()
  await expect(dialog.getByRole('checkbox', { name: 'Plagiarism' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: /^May return/ })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await opened(page, 'Kota Arum')
})

test('without a name a decision asks for one first', async ({ desk: page }) => {
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByRole('button', { name: 'Load sample articles' }).click()
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await bar(page).getByRole('button', { name: 'Reject' }).click()
  const dialog = page.getByRole('dialog', { name: 'Welcome to Sunting' })
  await dialog.getByLabel('Your name').fill('Rani Saraswati')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await bar(page).getByRole('button', { name: 'Reject' }).click()
  await expect(page.getByRole('dialog', { name: 'Reject the draft' })).toBeVisible()
})

test('the last draft of a view stays open, and shows that its decision was taken back', async ({
  sampled: page,
}) => {
  const rows = page.getByRole('grid', { name: 'Drafts in the queue' }).getByRole('row')
  await page.getByRole('searchbox', { name: 'Search the queue' }).fill('judul:"kota arum"')
  await expect(rows).toHaveCount(1)
  await row(page, 'Kota Arum').click()
  await opened(page, 'Kota Arum')
  await bar(page).getByRole('button', { name: 'Hold' }).click()
  await page.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
  await page.keyboard.press('Control+Enter')
  await expect(bar(page).getByRole('button', { name: 'Hold' })).toHaveCount(0)
  await page.keyboard.press('Control+Alt+z')
  await expect(bar(page).getByRole('button', { name: 'Hold' })).toBeVisible()
  await opened(page, 'Kota Arum')
})
