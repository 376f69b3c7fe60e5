import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { body, bullet, caretAfter, expect, savedSign, test } from './ferry-desk.ts'

const DEPARTS = 'Feri berangkat dari Dermaga Lontar'

/** The item that shows a sentence as it was and as it is. */
const changed = (page: Page, number: number) =>
  bullet(page, number).locator('.finding-item', { has: page.locator('.changed-sentence') })

const go = (page: Page, number: number) =>
  bullet(page, number).getByRole('button', { name: /evidence/ })

/** Types over words of the article, as one step for undo. */
async function typeOver(page: Page, within: string, words: string, put: string): Promise<void> {
  await body(page).locator('p', { hasText: within }).click()
  await body(page)
    .locator('p', { hasText: within })
    .evaluate((block, wanted) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    }, words)
  await page.keyboard.insertText(put)
}

test('an edited evidence sentence is shown as it was and is; one key says that the point still holds', async ({
  ferry,
}) => {
  await bullet(ferry, 1).getByRole('button', { name: 'Accept' }).click()
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
  await typeOver(ferry, DEPARTS, '23.00', '22.30')

  await expect(changed(ferry, 1).locator('del')).toHaveText('removed: 23.00')
  await expect(changed(ferry, 1).locator('ins')).toHaveText('added: 22.30')
  await expect(changed(ferry, 1)).toContainText('Its evidence has changed')
  await expect(bullet(ferry, 1)).toContainText('Check again')
  await expect(bullet(ferry, 2)).not.toContainText('Its evidence')
  expect(await faults(ferry)).toEqual([])

  await expect(savedSign(ferry)).toBeVisible()
  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(changed(ferry, 1)).toContainText('Its evidence has changed')

  await go(ferry, 1).focus()
  await ferry.keyboard.press('a')
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
  await expect(changed(ferry, 1)).toHaveCount(0)
})

test('undoing the edit makes the point fresh again, and typography never makes it stale', async ({
  ferry,
}) => {
  await bullet(ferry, 1).getByRole('button', { name: 'Accept' }).click()
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
  await typeOver(ferry, DEPARTS, 'Dermaga Lontar', 'Dermaga Wates')
  await expect(changed(ferry, 1)).toBeVisible()
  await ferry.keyboard.press('Control+z')
  await expect(changed(ferry, 1)).toHaveCount(0)
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')

  await typeOver(ferry, DEPARTS, 'dua kali semalam, pukul', 'dua\u00a0kali  semalam , pukul')
  await expect(savedSign(ferry)).toBeVisible()
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
})

test('a newer figure elsewhere is named, and taken over by key', async ({ ferry }) => {
  await caretAfter(ferry, 'Nelayan Karang Bayu')
  await ferry.keyboard.insertText(' Biaya perbaikan naik menjadi Rp11 miliar.')
  await expect(bullet(ferry, 2)).toContainText('Newer figure in the article')
  await expect(bullet(ferry, 2).getByText('Article changed')).toBeVisible()
  await expect(bullet(ferry, 1)).not.toContainText('Newer figure')
  const newer = bullet(ferry, 2).locator('.finding-item', { hasText: 'Newer figure' })
  await newer.getByRole('button', { name: /Take from/ }).click()
  await expect(bullet(ferry, 2)).toContainText('Biaya perbaikan mencapai Rp11 miliar.')
  await expect(newer).toHaveCount(0)
})

test('the decision bar names a point whose article changed and leads there', async ({ ferry }) => {
  await typeOver(ferry, DEPARTS, 'Dermaga Lontar', 'Dermaga Wates')
  await expect(changed(ferry, 1)).toBeVisible()
  await ferry
    .getByRole('region', { name: 'Decision' })
    .getByRole('button', { name: /blocker|not accepted/ })
    .first()
    .click()
  await ferry
    .getByRole('button', { name: 'Point 1 needs another look: the article has changed' })
    .click()
  await expect(go(ferry, 1)).toBeFocused()
  await changed(ferry, 1).getByRole('button', { name: 'Go to the sentence' }).click()
  await expect(body(ferry)).toBeFocused()
})
