import { faults } from './axe.ts'
import { bar, expect, opened, row, test } from './sampled-desk.ts'

test('the statistics count what was just decided, as plots and as tables, without a mouse', async ({
  sampled,
}) => {
  const { keyboard } = sampled
  await row(sampled, 'Kota Arum').click()
  await opened(sampled, 'Kota Arum')
  await bar(sampled).getByRole('button', { name: 'Reject' }).click()
  const pane = sampled.getByRole('dialog', { name: 'Reject the draft' })
  await pane.getByRole('checkbox', { name: 'Vague title' }).focus()
  await keyboard.press('Space')
  await pane.getByRole('button', { name: 'See the letter' }).click()
  const letter = sampled.getByRole('dialog', { name: 'Letter to the writer' })
  await letter.getByRole('button', { name: /^Reject/ }).click()
  await expect(letter).toBeHidden()

  await keyboard.press('ControlOrMeta+Alt+s')
  const page = sampled.getByRole('dialog', { name: 'Statistics of the desk' })
  const today = page
    .getByRole('table', { name: 'Submissions and decisions per day' })
    .getByRole('row')
    .last()
  await expect(today).toHaveText(/4001$/)
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
  expect(await faults(sampled)).toEqual([])

  const reasons = page.getByRole('region', { name: 'Reasons why drafts were sent back' }).first()
  await reasons.getByRole('button', { name: 'Show as a table' }).focus()
  await keyboard.press('Enter')
  await expect(reasons.getByRole('row', { name: 'Vague title' })).toHaveText('Vague title01')
  await page.getByRole('radio', { name: 'All time' }).focus()
  await keyboard.press('Space')
  await expect(page.getByRole('table', { name: 'Submissions and decisions' })).toContainText('4')
  expect(await faults(sampled)).toEqual([])
  await keyboard.press('Escape')
  await expect(page).toBeHidden()
})
