import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { complaintsOf } from '../doors/quiet-page.ts'
import { type ServeProcess, startServe } from '../doors/serve-process.ts'
import type { TestDoor } from '../doors/test-door.ts'

/** The browser door on a data folder, each time in a process of its own. */
export function browserDoor(
  context: BrowserContext,
  dataFolder: string,
): TestDoor & { readonly close: () => Promise<void> } {
  const complaints: (readonly string[])[] = []
  let open: { readonly door: ServeProcess; readonly page: Page } | null = null

  const close = async () => {
    await open?.page.close({ runBeforeUnload: false })
    await open?.door.stop()
    open = null
  }
  return {
    close,
    open: async () => {
      await close()
      const door = await startServe(dataFolder)
      const page = await context.newPage()
      complaints.push(complaintsOf(page))
      await page.goto(door.address)
      open = { door, page }
      return page
    },
    download: async (button) => {
      const [download] = await Promise.all([
        button.page().waitForEvent('download'),
        button.press('Enter'),
      ])
      return {
        name: download.suggestedFilename(),
        text: readFileSync(await download.path(), 'utf8'),
      }
    },
    complaints: () => complaints.flat(),
  }
}
