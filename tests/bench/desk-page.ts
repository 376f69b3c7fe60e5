import type { Browser, Page } from '@playwright/test'
import type { ServeProcess } from '../doors/serve-process.ts'

/** Opens the desk of a door in a window of the usual size, and says who sits at it. */
export async function openDeskPage(browser: Browser, door: ServeProcess): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  await page.goto(door.address)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Rani Sutedja')
  await page.keyboard.press('Enter')
  return page
}
