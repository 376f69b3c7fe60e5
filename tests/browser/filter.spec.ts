import { faults } from './axe.ts'
import { bar, expect, test } from './sampled-desk.ts'

test('the queue is filtered by a panel or by typing, put in order, and kept as a view that a key opens', async ({
  sampled,
}) => {
  const field = sampled.getByRole('searchbox', { name: 'Search the queue' })
  const panel = sampled.getByRole('region', { name: 'Filters' })
  const chips = sampled.getByRole('list', { name: 'Filters that apply' }).getByRole('listitem')
  const rows = sampled.getByRole('grid', { name: 'Drafts in the queue' }).getByRole('row')
  const all = await rows.count()

  await sampled.keyboard.press('ControlOrMeta+Alt+q')
  await expect(panel.getByRole('button', { name: /Status/ })).toBeFocused()
  await panel.getByRole('button', { name: /Age/ }).press('ArrowDown')
  await sampled.getByRole('option', { name: 'under 1 day' }).press('Enter')
  await expect(field).toHaveValue('age:<1 ')
  await expect(chips).toHaveText(['Age: under 1 day'])
  await expect(sampled.getByRole('status').filter({ hasText: `${all} drafts` })).toBeVisible()
  expect(await faults(sampled)).toEqual([])

  await field.fill('halangan:>98 ai:ya ')
  await expect(panel.getByRole('button', { name: /Blockers/ })).toContainText('99 or more')
  await expect(panel.getByRole('button', { name: /AI summary/ })).toContainText('Yes')
  await expect(rows).toHaveCount(0)
  await sampled.getByRole('button', { name: 'Remove the filter Blockers: 99 or more' }).click()
  await expect(field).toHaveValue('ai:ya ')
  await expect(rows.first()).toBeVisible()
  await panel.getByRole('button', { name: /Status/ }).press('Escape')
  await expect(panel).toBeHidden()
  await expect(sampled.getByRole('button', { name: 'Filter the queue' })).toBeFocused()

  const first = await rows.first().getAttribute('aria-label')
  await sampled.keyboard.press('ControlOrMeta+Alt+o')
  await sampled.getByRole('menuitemradio', { name: 'Newest first' }).press('Enter')
  await expect(rows.last()).toHaveAttribute('aria-label', first ?? '')

  await sampled.keyboard.press('ControlOrMeta+Alt+b')
  await sampled.getByRole('textbox', { name: 'Name of the view' }).fill('Siap dibaca')
  await sampled.keyboard.press('Enter')
  const kept = sampled.getByRole('button', { name: /Siap dibaca, \d+ draft/ })
  await expect(kept).toHaveAttribute('aria-pressed', 'true')
  await sampled.getByRole('button', { name: 'Clear all' }).click()
  await expect(chips).toHaveCount(0)
  await expect(kept).toHaveAttribute('aria-pressed', 'false')
  await sampled.keyboard.press('Alt+1')
  await expect(chips).toHaveText(['AI summary: Yes'])
  await expect(kept).toHaveAttribute('aria-pressed', 'true')

  // A decision goes on in the order and among the drafts that the view shows.
  const [one, two] = await rows.evaluateAll((all) =>
    all.slice(0, 2).map((row) => row.getAttribute('aria-label') ?? ''),
  )
  const title = sampled.getByRole('textbox', { name: 'Title' })
  await rows.first().click()
  await expect(title).toHaveValue(one ?? '')
  await bar(sampled).getByRole('button', { name: 'Hold' }).click()
  await sampled.getByLabel('What is it waiting for?').fill('Menunggu foto dari penulis')
  await sampled.keyboard.press('Control+Enter')
  await expect(title).toHaveValue(two ?? '')
  await expect(chips).toHaveText(['AI summary: Yes'])
})
