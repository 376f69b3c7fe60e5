import { sharedKeys } from './keys-apart.ts'
import { bar, expect, opened, row, test, view } from './sampled-desk.ts'

test('a clean draft is reviewed and approved without a mouse', async ({ sampled: page }) => {
  const { keyboard } = page
  await keyboard.press('F6')
  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('j')
  await expect(row(page, 'Kota Arum')).toBeFocused()
  await keyboard.press('k')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await opened(page, 'Kota Arum')

  await keyboard.press('Control+Shift+L')
  const list = page.getByRole('dialog', { name: /Checklist/ })
  await expect(list.getByRole('checkbox').first()).toBeFocused()
  for (const item of await list.getByRole('checkbox').all()) {
    await keyboard.press('Space')
    await expect(item).toBeChecked()
    await keyboard.press('Tab')
  }
  await keyboard.press('Escape')
  await expect(list).toBeHidden()

  for (const number of [1, 2, 3]) {
    await keyboard.press('F8')
    const point = page.getByRole('listitem', { name: `Point ${number}` })
    await expect(point.locator(':focus')).toHaveCount(1)
    await keyboard.press('a')
    await expect(point).toContainText('Rani Saraswati')
  }
  await expect(bar(page)).toContainText('Nothing in the way')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Approved: Kota Arum', { exact: false })).toBeVisible()
  await expect(view(page, /^Decided, 1 draft/)).toBeVisible()
  await expect(row(page, 'Kota Arum')).toHaveCount(0)
})

test('F6 goes round the parts of the desk and back', async ({ sampled: page }) => {
  await row(page, 'Kota Arum').click()
  await opened(page, 'Kota Arum')
  await expect(bar(page)).toContainText('points not accepted')
  const here = () =>
    page.evaluate(() =>
      document.activeElement?.closest('[data-region]')?.getAttribute('data-region'),
    )
  const round: unknown[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    const before = await here()
    await page.keyboard.press('F6')
    await expect.poll(here).not.toBe(before)
    round.push(await here())
  }
  expect(round).toEqual(['article', 'summary', 'decision', 'queue'])
  await page.keyboard.press('Shift+F6')
  await expect.poll(here).toBe('decision')
})

test('the keys of the desk work from within a notice, too', async ({ sampled: page }) => {
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await bar(page).getByRole('button', { name: 'Hold' }).click()
  await page.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
  await page.keyboard.press('Control+Enter')
  await opened(page, 'Kota Arum')
  const notice = page.getByRole('alertdialog').filter({ hasText: 'Mercusuar' })
  await notice.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(notice.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Control+Alt+z')
  await opened(page, 'Mercusuar')
})

test('a letter is text in a text field, and nothing once letters are switched off', async ({
  sampled: page,
}) => {
  await row(page, 'Kota Arum').click()
  await opened(page, 'Kota Arum')
  const checklist = page.getByRole('dialog', { name: /Checklist/ })
  await page.getByRole('searchbox', { name: 'Search the queue' }).focus()
  await page.keyboard.press('c')
  await expect(page.getByRole('searchbox', { name: 'Search the queue' })).toHaveValue('c')
  await expect(checklist).toHaveCount(0)
  await page.keyboard.press('Backspace')

  const hold = bar(page).getByRole('button', { name: 'Hold' })
  await hold.focus()
  await page.keyboard.press('c')
  await expect(checklist).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hold).toBeFocused()

  await page.keyboard.press('Control+,')
  await page.getByRole('switch', { name: 'Single-letter keys' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(hold).toBeFocused()
  await page.keyboard.press('c')
  await page.keyboard.press('Control+Shift+L')
  await expect(checklist).toHaveCount(1)
})

test('everything can be found by a part of its name, and each key does one thing', async ({
  sampled: page,
}) => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Find drafts or commands' })
  await expect(field).toBeFocused()
  await field.fill('merc')
  await expect(page.getByRole('option', { name: /Mercusuar/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await opened(page, 'Mercusuar')

  await page.keyboard.press('Control+k')
  await field.fill('aud')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.keyboard.press('Control+k')
  await field.fill('audit')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Audit trail' })).toContainText('Draft imported')
  await page.keyboard.press('Escape')
  // What can be done is listed as it is when the list opens.
  await expect(bar(page).getByRole('button', { name: 'Hold' })).toBeVisible()
  expect(await sharedKeys(page)).toEqual([])
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
    'Approve and go on',
  )
})
