import { expect, type Page } from '@playwright/test'

/** Keys that a list or a text has by itself while the focus is in it. */
const OWN = ['Move through the drafts', 'Open the draft', 'Bold', 'Italic']

/** Keys that two commands claim which can be done now; the help lists all of these. */
export async function sharedKeys(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help).toContainText('Find drafts or commands')
  const lines = await help.locator('dl > div').evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('dt')?.textContent ?? '',
      keys: [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? ''),
    })),
  )
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  const titles = new Map<string, string[]>()
  for (const { title, keys } of lines) {
    if (OWN.includes(title)) continue
    for (const key of keys) titles.set(key, [...(titles.get(key) ?? []), title])
  }
  expect(titles.size).toBeGreaterThan(10)
  return [...titles]
    .filter(([, claims]) => claims.length > 1)
    .map(([key, claims]) => `${key}: ${claims.join(', ')}`)
}
