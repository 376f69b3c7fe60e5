import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { docxParagraphs, unzipped } from '../fixtures/read-docx.ts'
import { faults } from './axe.ts'
import { bar, expect, opened, row, test, view } from './sampled-desk.ts'

const pane = (page: Page) => page.getByRole('dialog', { name: 'Request changes' })
const letter = (page: Page) => page.getByRole('dialog', { name: 'Letter to the writer' })

/** The file that a choice of the download menu makes. */
async function downloaded(page: Page, format: RegExp): Promise<Buffer> {
  await letter(page).getByRole('button', { name: 'Download' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: format }).click()
  return readFileSync(await (await download).path())
}

test('a letter is written beside the article, seen before it goes anywhere, and found again', async ({
  sampled: page,
}) => {
  test.slow()
  await row(page, 'Mercusuar').click()
  await opened(page, 'Mercusuar')
  await expect(bar(page)).toContainText('blockers')

  await test.step('point at a sentence by key, and write what to do about it', async () => {
    await page.locator('.article-body').getByText('Hanya ada termos kopi').click()
    await page.keyboard.press('ControlOrMeta+Alt+p')
    await expect(pane(page).getByLabel('Note 1', { exact: true })).toBeFocused()
    await page.keyboard.type('Sebut siapa yang hadir.')
    await expect(pane(page).getByRole('button', { name: /^To the text of note 1/ })).toBeVisible()
  })

  await test.step('take the findings over, once', async () => {
    const take = pane(page).getByRole('button', { name: /^Add \d+ findings/ })
    await take.click()
    await expect(take).toHaveCount(0)
    await expect(pane(page).getByLabel(/^Note \d+$/)).not.toHaveCount(1)
    await pane(page).getByRole('checkbox', { name: 'Sources missing or unclear' }).focus()
    await page.keyboard.press('Space')
    expect(await faults(page)).toEqual([])
  })

  await test.step('it goes to the text and comes back, and closing it loses nothing', async () => {
    await pane(page)
      .getByRole('button', { name: /^To the text of note 1/ })
      .click()
    await expect(page.locator('.article-body')).toBeFocused()
    await page.keyboard.press('F6')
    await expect(pane(page).locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(pane(page)).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Shift+m')
    await expect(pane(page).getByLabel('Note 1', { exact: true })).toHaveValue(
      'Sebut siapa yang hadir.',
    )
  })

  await test.step('see the letter and take it along', async () => {
    await pane(page).getByRole('button', { name: 'See the letter' }).click()
    await expect(letter(page)).toContainText('Sumber tidak ada atau tidak jelas')
    await expect(letter(page)).toContainText(/Sebut siapa yang hadir\.\s*→ pembuka, paragraf 2: “/)
    expect(await faults(page)).toEqual([])
    const markdown = (await downloaded(page, /Markdown/)).toString()
    expect(markdown).toContain('1. [ ] Sebut siapa yang hadir.\\\n   → pembuka, paragraf 2')
    const files = unzipped(new Uint8Array(await downloaded(page, /Word/)))
    const paragraphs = docxParagraphs(files.get('word/document.xml') ?? '')
    expect(paragraphs.join('\n')).toContain('☐ Sebut siapa yang hadir.')
    await letter(page).getByRole('radio', { name: 'English' }).click()
    await expect(letter(page)).toContainText('Thank you for sending us')
  })

  await test.step('decide, and read the letter again from the trail', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await opened(page, 'Kota Arum')
    await view(page, /^Returned, 1 draft/).click()
    await row(page, 'Mercusuar').click()
    await opened(page, 'Mercusuar')
    await expect(pane(page)).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Shift+h')
    const trail = page.getByRole('dialog', { name: 'Audit trail' })
    await trail.getByRole('button', { name: 'Read the letter' }).click()
    await expect(letter(page)).toContainText('Sebut siapa yang hadir.')
    await expect(letter(page)).toContainText('Sources missing or unclear')
    await expect(letter(page).getByRole('button', { name: 'Request changes' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('a decision that is taken back leaves nothing to be written twice', async () => {
    await bar(page).getByRole('button', { name: 'Reopen' }).click()
    await bar(page).getByRole('button', { name: 'Request changes' }).click()
    await expect(pane(page).getByLabel('Note 1', { exact: true })).toHaveValue(
      'Sebut siapa yang hadir.',
    )
  })
})
