import { execFileSync } from 'node:child_process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startServe } from '../../doors/serve-process.ts'

const KB_PER_MB = 1_024
/** Drafts that are opened, and pages of the queue that are scrolled through before each. */
const OPENED = 20
const SCREENS = 5

/** What the largest process of a page holds in memory, in MB. */
async function largestPage(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pages.join(',')], { encoding: 'utf8' })
  return Math.max(...sizes.trim().split('\n').map(Number)) / KB_PER_MB
}

/** The title of the row in the middle of the queue, once it is read and stands still. */
async function stillRow(page: Page): Promise<string> {
  const found = await page.waitForFunction(
    (last: { name: string | null }) => {
      const list = document.querySelector('[role="grid"]')?.getBoundingClientRect()
      if (list === undefined) return null
      const { left, top, width, height } = list
      const middle = document.elementFromPoint(left + width / 2, top + height / 2)
      const name = middle?.closest('[role="row"]')?.getAttribute('aria-label') ?? null
      const isStill = name !== null && name === last.name
      last.name = name
      return isStill ? name : null
    },
    { name: null },
  )
  return (await found.jsonValue()) ?? ''
}

/** What the screen of a desk holds in memory, beside an empty page of the same browser; in MB. */
async function screenMemory(executablePath: string, folder: string) {
  await using started = new AsyncDisposableStack()
  const door = await startServe(folder)
  started.defer(() => door.stop())
  const browser = await chromium.launch({ executablePath })
  started.defer(() => browser.close())
  const empty = await browser.newPage()
  await empty.setContent('<p>Kosong</p>')
  const bare = await largestPage(browser)

  // Who sits at this desk is known since it was decided at.
  const desk = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  await desk.goto(door.address)
  const queue = desk.getByRole('grid', { name: 'Drafts in the queue' })
  await queue.getByRole('row').first().waitFor()
  const listed = await largestPage(browser)
  for (let draft = 0; draft < OPENED; draft++) {
    await queue.evaluate((list, screens) => list.scrollBy(0, screens * list.clientHeight), SCREENS)
    const name = await stillRow(desk)
    await queue.getByRole('row', { name, exact: true }).first().click()
    await desk.waitForFunction(
      (title) => document.querySelector<HTMLTextAreaElement>('.article-title')?.value === title,
      name,
    )
  }
  return { bare, listed, used: await largestPage(browser) }
}

/** One line about it, where there is a browser. */
export async function sayScreenMemory(folder: string): Promise<void> {
  const executable = process.env.SUNTING_CHROMIUM
  if (!executable) {
    console.log("memory of the screen's process: skipped, no Chromium on this machine")
    return
  }
  const { bare, listed, used } = await screenMemory(executable, folder)
  console.log(
    `memory of the screen's process: ${listed.toFixed(0)} MB with the queue, ${used.toFixed(0)} MB after ${OPENED} drafts out of ${OPENED * SCREENS} screens of it; an empty page: ${bare.toFixed(0)} MB`,
  )
}
