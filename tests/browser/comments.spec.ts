import type { Page } from '@playwright/test'
import { faults } from './axe.ts'
import { holdCalls } from './hold-calls.ts'
import { bar, expect, opened, row, test } from './sampled-desk.ts'

const pane = (page: Page) => page.getByRole('dialog', { name: 'Comments' })
const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name })
const body = (page: Page) => page.locator('.article-body')

/** The words that lie in a layer over the article. */
const marked = (page: Page, layer: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    layer,
  )

const SENTENCE = /^Hanya ada termos kopi/

test('a comment hangs on its words, is answered, outlives their loss and is resolved', async ({
  sampled: page,
}) => {
  test.slow()
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await expect(bar(page)).toContainText('blockers')

  await test.step('comment on the sentence at the caret by key', async () => {
    await body(page).getByText('Hanya ada termos kopi').click()
    await page.keyboard.press('ControlOrMeta+Alt+m')
    await expect(pane(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
    await page.keyboard.type('Siapa yang membawa termosnya?')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(button(page, /^To the text of comment 1: “Hanya ada termos kopi/)).toBeVisible()
    await expect(pane(page)).toContainText('Siapa yang membawa termosnya?')
    await expect.poll(() => marked(page, 'commented')).toEqual([expect.stringMatching(SENTENCE)])
    await expect(body(page)).toBeFocused()
  })

  await test.step('answer it, change the answer, and delete it with a way back', async () => {
    await button(page, 'Reply').click()
    await page.keyboard.type('Pak Rudi.')
    // Pressed twice before the desk has answered, it is sent once.
    const letThrough = await holdCalls(page, 'comments/reply')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.keyboard.press('ControlOrMeta+Enter')
    letThrough()
    await expect(button(page, 'Change your comment')).toHaveCount(2)
    await button(page, 'Change your comment').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Sudah ditanya.')
    await button(page, 'Save').click()
    await expect(pane(page)).toContainText('Pak Rudi. Sudah ditanya.')
    // While the answer is still a form, the last such button is that of the comment.
    await expect(button(page, 'Delete your comment')).toHaveCount(2)
    await button(page, 'Delete your comment').last().click()
    await expect(pane(page)).not.toContainText('Pak Rudi')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(pane(page)).toContainText('Pak Rudi. Sudah ditanya.')
    expect(await faults(page)).toEqual([])
  })

  await test.step('words that are cut leave an orphan with its quote, and an undo finds them', async () => {
    await button(page, /^To the text of comment 1/).click()
    await expect(body(page)).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(pane(page)).toContainText('The text is no longer there')
    await expect(pane(page)).toContainText('Hanya ada termos kopi')
    await expect.poll(() => marked(page, 'commented')).toEqual([])
    await page.keyboard.press('ControlOrMeta+z')
    await expect(button(page, /^To the text of comment 1/)).toBeVisible()
    await expect.poll(() => marked(page, 'commented')).toEqual([expect.stringMatching(SENTENCE)])
  })

  await test.step('resolve it, find it under the resolved ones, and reopen it', async () => {
    await button(page, 'Resolve').click()
    await expect(pane(page)).toContainText('No open comments.')
    await expect.poll(() => marked(page, 'commented')).toEqual([])
    await pane(page).getByRole('radio', { name: 'Resolved 1' }).click()
    await expect(pane(page)).toContainText('Resolved by')
    await button(page, 'Reopen').click()
    await pane(page).getByRole('radio', { name: 'Open 1' }).click()
    await expect(pane(page)).toContainText('Siapa yang membawa termosnya?')
  })

  await test.step('the list closes by key and opens from the bar, and a button waits at selected words', async () => {
    await button(page, 'Close the comments').click()
    await expect(pane(page)).toBeHidden()
    await page.getByRole('button', { name: 'Comments: 1 open' }).click()
    await expect(pane(page)).toBeVisible()
    await body(page).getByText('Hanya ada termos kopi').dblclick()
    await page.locator('.selection-comment').getByRole('button').click()
    await expect(pane(page).getByRole('textbox', { name: 'Comment' })).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Alt+k')
    await expect(pane(page)).toBeHidden()
  })
})
