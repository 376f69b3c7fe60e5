import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { body, caretAfter, expect, lit, savedSign, test, title } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Suggestions' })
const items = (page: Page) => bar(page).getByRole('listitem')

/** Words that are gone and written beside the text, in the order of the text. */
const struck = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-struck-before], [data-struck-after]')].map((element) => {
      const { struckBefore, struckAfter } = (element as HTMLElement).dataset
      return struckBefore ?? struckAfter ?? ''
    }),
  )

/** Waits for the caret to be in a block: the editor hears of it some time after the key. */
const caretIn = (page: Page, block: string) =>
  expect
    .poll(() =>
      page.evaluate((which) => {
        const caret = getSelection()?.anchorNode ?? null
        return document.querySelector(`.article-body > ${which}`)?.contains(caret)
      }, block),
    )
    .toBe(true)

test('what is typed is proposed, seen in the text, decided on by key, undone, and there after a reload', async ({
  ferry,
}) => {
  await caretAfter(ferry, 'Mereka menunggu')
  await ferry.keyboard.press('ControlOrMeta+End')
  await caretIn(ferry, ':last-child')
  await ferry.keyboard.press('ControlOrMeta+Alt+u')
  await expect(bar(ferry)).toContainText('Figures and tables are edited directly')
  await ferry.keyboard.type(' Anak gratis.')
  await expect.poll(() => lit(ferry, 'suggested')).toContain(' Anak gratis.')
  await ferry.keyboard.press('ControlOrMeta+Home')
  await caretIn(ferry, ':first-child')
  await ferry.keyboard.press('ControlOrMeta+Delete')
  await expect.poll(async () => (await struck(ferry)).join()).toContain('Semilir')
  await title(ferry).press('End')
  await title(ferry).pressSequentially(' Hari Ini')
  await ferry.keyboard.press('ControlOrMeta+Alt+l')
  await expect(items(ferry)).toHaveCount(3)
  await expect(items(ferry).nth(2)).toContainText('Insert')
  await expect(items(ferry).nth(2)).toContainText('Rani Saraswati')
  await expect.poll(async () => (await struck(ferry)).join()).toContain('Semilir')
  await expect(ferry.getByText('3 open suggestions')).toBeVisible()
  expect(await faults(ferry)).toEqual([])
  expect(await sharedKeys(ferry)).toEqual([])

  // Back from the first is the last: the sentence that was typed.
  await ferry.keyboard.press('Shift+F2')
  await expect(items(ferry).nth(2).getByRole('button').first()).toHaveAttribute(
    'aria-current',
    'true',
  )
  // The list lay over it: what is out of sight is marked when one goes there.
  await expect.poll(() => lit(ferry, 'suggested')).toContain(' Anak gratis.')
  await ferry.keyboard.press('ControlOrMeta+Alt+n')
  await expect(items(ferry)).toHaveCount(2)
  await expect(body(ferry)).not.toContainText('Anak gratis')
  await body(ferry).focus()
  await ferry.keyboard.press('ControlOrMeta+z')
  await expect(items(ferry)).toHaveCount(3)
  await expect(body(ferry)).toContainText('Anak gratis')
  await bar(ferry).getByRole('button', { name: 'Accept suggestion 1' }).click()
  await expect(items(ferry)).toHaveCount(2)
  await expect(title(ferry)).toHaveValue('Feri Malam Teluk Semilir Berlayar Lagi Hari Ini')

  await expect(savedSign(ferry)).toBeVisible()
  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(bar(ferry)).toContainText('2 suggestions')
  await expect.poll(async () => (await struck(ferry)).join()).toContain('Semilir')
  await body(ferry).focus()
  await ferry.keyboard.press('ControlOrMeta+Alt+Shift+y')
  await expect(bar(ferry)).toContainText('No suggestions')
  await ferry.keyboard.press('ControlOrMeta+Alt+u')
  await expect(bar(ferry)).toBeHidden()
  await expect(body(ferry)).toContainText('Anak gratis.')
  expect(await struck(ferry)).toEqual([])
})
