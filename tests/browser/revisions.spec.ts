import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { body, caretAfter, expect, savedSign, test } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

const layer = (page: Page) => page.getByRole('region', { name: 'Versions of the article' })
const changes = (page: Page) =>
  layer(page).getByRole('region', { name: 'List of changes' }).getByRole('listitem')
const history = (page: Page) =>
  layer(page).getByRole('region', { name: 'History' }).getByRole('listitem')
const text = (page: Page) => layer(page).getByRole('region', { name: 'The two texts' })

/** Types a sentence into the writer's text, changes a word of the title and opens the comparison. */
async function editAndCompare(page: Page): Promise<void> {
  await caretAfter(page, 'Penumpang membayar')
  await page.keyboard.type(' Anak kecil gratis.')
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.press('End')
  await title.pressSequentially(' Hari Ini')
  await expect(savedSign(page)).toBeVisible()
  await page.keyboard.press('F4')
  await expect(layer(page)).toBeVisible()
}

test('one key shows what was changed of the writer’s text, with its measure', async ({ ferry }) => {
  await editAndCompare(ferry)
  await expect(ferry.locator('.article-meta')).toContainText('5 added, 0 removed')
  await expect(layer(ferry).getByRole('status').filter({ hasText: '+5, −0 words' })).toBeVisible()
  await expect(changes(ferry)).toHaveCount(2)
  await expect(changes(ferry).first()).toContainText('Title changed')
  await expect(text(ferry).locator('ins').filter({ hasText: 'Anak kecil gratis' })).toBeVisible()
  expect(await faults(ferry)).toEqual([])
  expect(await sharedKeys(ferry)).toEqual([])
  await layer(ferry).getByRole('radio', { name: 'Inline' }).click()
  await expect(text(ferry)).toHaveAttribute('data-layout', 'inline')
  await ferry.keyboard.press('Escape')
  await expect(layer(ferry)).toBeHidden()
})

test('each change is reached and taken back by key, alone, and given back', async ({ ferry }) => {
  await editAndCompare(ferry)
  await expect(changes(ferry)).toHaveCount(2)
  await ferry.keyboard.press('j')
  await expect(changes(ferry).nth(1).getByRole('button').first()).toBeFocused()
  await ferry.keyboard.press('b')
  await expect(changes(ferry)).toHaveCount(1)
  await expect(changes(ferry)).toContainText('Title changed')
  await expect(text(ferry)).not.toContainText('Anak kecil gratis')
  await ferry.getByRole('button', { name: 'Undo' }).first().click()
  await expect(changes(ferry)).toHaveCount(2)
  await layer(ferry).focus()
  await ferry.keyboard.press('Escape')
  await expect(body(ferry)).toContainText('Anak kecil gratis')
})

test('a saved version carries its note, and an older one is restored as a new one', async ({
  ferry,
}) => {
  await editAndCompare(ferry)
  await ferry.keyboard.press('ControlOrMeta+s')
  await ferry.getByRole('dialog').getByRole('textbox').fill('Tarif anak')
  await ferry.keyboard.press('Enter')
  await expect(history(ferry)).toHaveCount(2)
  await expect(history(ferry).first()).toContainText('Tarif anak')
  await layer(ferry).getByRole('button', { name: 'Restore Version 1' }).click()
  await expect(history(ferry)).toHaveCount(3)
  await expect(history(ferry).first()).toContainText('version 1 restored')
  await expect(text(ferry)).not.toContainText('Anak kecil gratis')
  await layer(ferry)
    .getByRole('button', { name: /^Compare Version 2/ })
    .click()
  await expect(changes(ferry)).toHaveCount(2)
})
