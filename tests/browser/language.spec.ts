import { bar, expect, opened, row, test } from './sampled-desk.ts'

test('the language changes at once, everywhere, and stays', async ({ sampled: page }) => {
  await row(page, 'Kota Arum').click()
  await opened(page, 'Kota Arum')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: /^EN/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('heading', { name: 'Perlu ditinjau' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Keputusan' })).toContainText('Daftar periksa')
  await expect(page.getByRole('banner').getByText('Tersimpan')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Perlu ditinjau' })).toBeVisible()
  await page.getByRole('button', { name: /^ID/ }).click()
  await expect(page.getByRole('heading', { name: 'To review' })).toBeVisible()
})

test('the theme follows the system until somebody chooses', async ({ sampled: page }) => {
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press('Control+,')
  await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).click()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(html).toHaveAttribute('data-theme', 'dark')
})

test('in a narrow window the queue makes room for the article, and comes when it is called', async ({
  sampled: page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await row(page, 'Kota Arum').click()
  await opened(page, 'Kota Arum')
  await expect(row(page, 'Kota Arum')).toHaveCount(0)
  for (const name of ['Reject', 'Hold', 'Request changes', 'Approve and go on']) {
    await expect(bar(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  }
  const fits = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    )
  expect(await fits()).toBe(true)
  await page.keyboard.press('Control+Shift+E')
  await expect(row(page, 'Kota Arum')).toBeVisible()
  expect(await fits()).toBe(true)
})
