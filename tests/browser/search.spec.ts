import { faults } from './axe.ts'
import { expect, opened, row, test } from './sampled-desk.ts'

test('a search shows where its words stand, hints at what it did not understand, and marks them in the draft', async ({
  sampled,
}) => {
  const field = sampled.getByRole('searchbox', { name: 'Search the queue' })
  const rows = sampled.getByRole('grid', { name: 'Drafts in the queue' }).getByRole('row')

  await field.fill('kota arum statsu:new')
  await expect(sampled.getByText('is no field', { exact: false })).toBeVisible()
  await sampled.getByRole('button', { name: 'Use “status”' }).click()
  await expect(field).toHaveValue('kota arum status:new')
  await expect(sampled.getByText('is no field', { exact: false })).toBeHidden()
  await expect(rows.locator('mark').first()).toBeVisible()
  expect(await faults(sampled)).toEqual([])

  await field.fill('judul:"kota arum"')
  await expect(rows).toHaveCount(1)
  await row(sampled, 'Kota Arum').click()
  await opened(sampled, 'Kota Arum')
  await expect(sampled.getByRole('search').getByRole('status')).toContainText('1 of')
  await sampled.keyboard.press('ControlOrMeta+k')
  await sampled.keyboard.type('arum')
  const first = sampled.getByRole('dialog').getByRole('option').first()
  await expect(first.locator('mark').first()).toHaveText(/arum/i)
})
