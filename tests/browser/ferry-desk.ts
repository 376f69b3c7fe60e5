import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { test as base, expect } from './fixture.ts'

interface Fixtures {
  /** The desk with the ferry's draft open and an editor named. */
  readonly ferry: Page
}

interface WorkerFixtures {
  /** A data folder into which the ferry's page was imported, to be copied. */
  readonly imported: string
}

/** A desk on which the ferry's page has been imported. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  imported: [
    // Playwright reads the names of fixtures out of the first parameter's pattern.
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sunting-imported-'))
      const page = join(folder, 'feri.txt')
      writeFileSync(page, FERRY_PAGE)
      execFileSync(process.execPath, ['src/main/cli.ts', 'import', page, '--data', folder])
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  dataFolder: async ({ imported }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sunting-editor-'))
    cpSync(imported, folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  ferry: async ({ desk }, use) => {
    await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
    await desk.keyboard.press('Enter')
    await desk.getByRole('row', { name: /Feri Malam/ }).click()
    await expect(body(desk)).toContainText('Ratna Dewanti')
    await expect(bullet(desk, 2).getByText('Partly')).toBeVisible()
    await use(desk)
  },
})

export { expect }

export const body = (page: Page) => page.getByRole('textbox', { name: 'Body of the article' })

export const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })

/** A bullet's card by its number on screen. */
export const bullet = (page: Page, number: number) =>
  page.getByRole('list', { name: 'Points' }).getByRole('listitem', { name: `Point ${number}` })

export const savedSign = (page: Page) =>
  page.getByRole('banner').getByText('Saved', { exact: true })

/** The words that a layer of highlights lies over, stretch by stretch. */
export const lit = (page: Page, layer: string): Promise<readonly string[]> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    layer,
  )

/** Puts the caret behind the last character of a paragraph. */
export async function caretAfter(page: Page, text: string): Promise<void> {
  await body(page).locator('p', { hasText: text }).click()
  await page.keyboard.press('End')
}

/** Pastes as a person does: the data is on the clipboard and the keys are pressed. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(entries)) clipboardData.setData(type, value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}
