import { expect, test } from './fixture.ts'
import { loadSamples, opened, row, view } from './sampled-desk.ts'

test('while the desk does not answer, what is typed stays, and is saved when it does', async ({
  door,
  page,
}) => {
  await page.goto(door.address)
  await loadSamples(page)
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await page.route('**/rpc/**', (route) => route.abort())
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('Malam Terakhir di Mercusuar')
  await view(page, /^Returned/).click()
  await expect(page.getByText('The connection to the desk is lost')).toBeVisible()
  await expect(page.getByRole('banner').getByText('Not saved', { exact: false })).toBeVisible()
  await expect(title).toHaveValue('Malam Terakhir di Mercusuar')

  await page.unroute('**/rpc/**')
  await expect(page.getByText('The connection to the desk is lost')).toHaveCount(0)
  await expect(page.getByText('No draft was sent back', { exact: false })).toBeVisible()
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible({
    timeout: 10_000,
  })
  await page.reload()
  await expect(row(page, 'Malam Terakhir di Mercusuar')).toBeVisible()
})

test('a desk that is not there at the start is said to be so', async ({ door, page }) => {
  await page.route('**/rpc/**', (route) => route.abort())
  await page.goto(door.address)
  await expect(page.getByText('Sunting cannot reach the desk')).toBeVisible()
  await page.unroute('**/rpc/**')
  await page.getByRole('button', { name: 'Connect again' }).click()
  await expect(page.getByRole('button', { name: 'Load sample articles' })).toBeAttached()
})
