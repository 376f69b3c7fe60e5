import type { Page } from '@playwright/test'
import { test as base, expect } from './fixture.ts'

interface Fixtures {
  /** The desk with the sample articles in its queue and an editor named. */
  readonly sampled: Page
}

/** Names the editor and loads the samples, as somebody does who tries the product. */
export async function loadSamples(desk: Page): Promise<void> {
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Load sample articles' }).click()
  await expect(row(desk, 'Kota Arum')).toBeVisible()
}

export const test = base.extend<Fixtures>({
  sampled: async ({ desk }, use) => {
    await loadSamples(desk)
    await use(desk)
  },
})

export { expect }

export const row = (page: Page, title: string) =>
  page.getByRole('grid', { name: 'Drafts in the queue' }).getByRole('row', { name: title })

/** Waits until the draft is open and its checks are through. */
export const opened = (page: Page, title: string) =>
  expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(new RegExp(title))

export const bar = (page: Page) => page.getByRole('region', { name: 'Decision' })

export const view = (page: Page, name: RegExp) =>
  page.getByRole('radiogroup', { name: 'Views of the queue' }).getByRole('radio', { name })
