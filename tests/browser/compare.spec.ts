import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { bullet, caretAfter, expect, test } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

const comparing = (page: Page) => page.getByRole('region', { name: 'Two versions of the summary' })
const points = (page: Page, side: 'left' | 'right') =>
  comparing(page).getByRole('list', { name: `Points of the ${side} version` })

/** Opens the comparison by its key from the first point, and makes a second version there. */
async function compareTwo(page: Page): Promise<void> {
  await bullet(page, 1)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await page.keyboard.press('v')
  await expect(comparing(page)).toBeVisible()
  await comparing(page).getByRole('button', { name: 'Make an extractive version' }).click()
  await expect(points(page, 'right').getByRole('listitem').first()).toBeVisible()
}

test('two versions stand beside the article, with what each tells and has wrong, and words that differ', async ({
  ferry,
}) => {
  await compareTwo(ferry)
  await expect(comparing(ferry)).toContainText('Main news not told')
  await expect(comparing(ferry)).toContainText('Main news told')
  await expect(points(ferry, 'right').locator('ins.only-here').first()).toBeVisible()
  // The keys work at once: the button that was pressed is gone, and the focus is on a point.
  await expect(
    points(ferry, 'right').locator(':focus').or(points(ferry, 'left').locator(':focus')),
  ).toBeVisible()
  expect(await faults(ferry)).toEqual([])
  expect(await sharedKeys(ferry)).toEqual([])
})

test('a point is taken into the version that counts and given back, and Escape leads back', async ({
  ferry,
}) => {
  await compareTwo(ferry)
  const before = await points(ferry, 'right').getByRole('listitem').count()
  await points(ferry, 'left').getByRole('button', { name: /^Take/ }).first().click()
  await expect(ferry.getByText('The point is in the version in use.').first()).toBeVisible()
  await ferry.keyboard.press('ControlOrMeta+z')
  await expect(points(ferry, 'right').getByRole('listitem')).toHaveCount(before)
  await ferry.keyboard.press('Escape')
  await expect(comparing(ferry)).toBeHidden()
  await expect(ferry.locator(':focus')).toBeVisible()
})

test.describe('a worker that fails', () => {
  test.use({ provoked: /stopped by a test/ })
  test('a check worker that fails is replaced, and findings go on', async ({
    ferry,
    provoked: _,
  }) => {
    const [worker] = ferry.workers()
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('stopped by a test')
      })
    })
    await expect.poll(() => ferry.workers().includes(worker as never)).toBe(false)
    await caretAfter(ferry, 'Penumpang membayar')
    await ferry.keyboard.type(' Mereka menunggu dirumah warga.')
    await expect(ferry.getByRole('radio', { name: /^Findings/ })).toBeVisible()
    await ferry.keyboard.press('ControlOrMeta+Shift+J')
    await expect(ferry.getByRole('list', { name: 'In the draft' })).toContainText('di rumah')
  })
})
