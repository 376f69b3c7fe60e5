import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { startServe } from '../doors/serve-process.ts'
import { drawFrom } from '../generated/draw.ts'
import { openDeskPage } from './desk-page.ts'
import { fill, pageOf } from './pages.ts'
import { type ThreadTasks, tasksWhile } from './screen-thread.ts'

const ARTICLES = 1_500
const LETTERS = 5_000
/** How long the screen is looked at before, in ms. */
const IDLE = 4_000
/** How long the intake may take, in ms. */
const LONGEST = 180_000

const say = (when: string, { tasks, p95, longest }: ThreadTasks): void =>
  console.log(
    `${when}: ${tasks} tasks over 1 ms on the screen's own thread, 95 % below ${p95.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
  )

/** How long the thread of an open screen is held at a time while thousands of files are taken in behind it. */
export async function benchIntakeScreen(executablePath: string): Promise<void> {
  await using started = new AsyncDisposableStack()
  const place = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  started.defer(() => rmSync(place, { recursive: true, force: true }))
  const [watched, ready] = [join(place, 'watched'), join(place, 'articles')]
  mkdirSync(watched)
  const draw = drawFrom(1)
  fill(ready, ARTICLES, () => pageOf(draw, LETTERS))
  const door = await startServe(join(place, 'data'), '--watch', watched)
  started.defer(() => door.stop())
  const browser = await chromium.launch({ executablePath })
  started.defer(() => browser.close())
  const page = await openDeskPage(browser, door)

  console.log('\nThe screen while files are taken in')
  say('idle', await tasksWhile(browser, page, () => page.waitForTimeout(IDLE)))
  const intake = await tasksWhile(browser, page, async () => {
    renameSync(ready, join(watched, 'articles'))
    await page
      .getByText(`All done: ${ARTICLES.toLocaleString('en')} files.`)
      .waitFor({ timeout: LONGEST })
  })
  say(`${ARTICLES.toLocaleString('en')} articles of ${LETTERS / 1_000} kB`, intake)
}
