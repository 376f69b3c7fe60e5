import { chromium, type Locator, type Page } from '@playwright/test'
import { startServe } from '../doors/serve-process.ts'
import { openBarePage } from './bare-page.ts'
import { deskToChange } from './desk/place.ts'
import { openDeskPage } from './desk-page.ts'
import { quantile } from './quantile.ts'
import { printTable } from './table.ts'

/** Of a desk that is made for it; SUNTING_BENCH_DESK names a larger one. */
const DRAFTS = 2_000
const TIMES = 60
/** Those that are opened in turn, all in sight. */
const IN_SIGHT = 6
/** Before the next one is opened, in ms: all that follows an opening is over. */
const REST = 1_000

/** Watches each press until the first task after the frame that painted another editor with its text. */
function watchOpenings() {
  const times: number[] = []
  Object.assign(window, { openings: times })
  const editor = () => document.querySelector('[contenteditable="true"]')
  window.addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      const before = editor()
      const look = () => {
        const now = editor()
        if (now === null || now === before || now.textContent === '') {
          requestAnimationFrame(look)
          return
        }
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          times.push(performance.now() - timeStamp)
          port1.close()
        }
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    },
    true,
  )
}

/** Sums up by how much what stood still moved, in shares of the window (web.dev/cls). */
function watchShifts() {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number)
  }).observe({ type: 'layout-shift' })
}

/** Presses one thing after the other. @returns milliseconds, and the largest shift */
async function pressAndMeasure(page: Page, whatAt: (turn: number) => Locator) {
  await page.evaluate(watchOpenings)
  await page.evaluate(watchShifts)
  for (let turn = 0; turn < TIMES; turn++) {
    await whatAt(turn).click()
    await page.waitForTimeout(REST)
  }
  const { openings, shifts } = await page.evaluate(() => {
    const seen = window as unknown as { openings: number[]; shifts: number[] }
    return { openings: seen.openings, shifts: seen.shifts }
  })
  if (openings.length !== TIMES) throw new Error(`${openings.length} of ${TIMES} were opened`)
  return {
    p50: quantile(openings, 0.5),
    p95: quantile(openings, 0.95),
    shift: Math.max(0, ...shifts),
  }
}

/** From the press on a line of the queue to the text that can be typed in. */
export async function benchOpening(executablePath: string): Promise<void> {
  await using started = new AsyncDisposableStack()
  const { folder, remove } = deskToChange(DRAFTS)
  started.defer(remove)
  const door = await startServe(folder)
  started.defer(() => door.stop())
  const browser = await chromium.launch({ executablePath })
  started.defer(() => browser.close())
  const desk = await openDeskPage(browser, door)
  const rows = desk.getByRole('grid', { name: 'Drafts in the queue' }).getByRole('row')
  // All of them once: what is asked for a draft, and what the engine compiles for it, is there then.
  for (let turn = 0; turn <= IN_SIGHT; turn++) {
    await rows.nth(turn % IN_SIGHT).click()
    await desk.waitForTimeout(REST)
  }
  const paragraphs = await desk.locator('[contenteditable="true"] > p').allTextContents()
  const whole = await pressAndMeasure(desk, (turn) => rows.nth((turn + 1) % IN_SIGHT))
  const bare = await openBarePage(browser, started, paragraphs)
  const again = bare.getByRole('button')
  const floor = await pressAndMeasure(bare, () => again)
  printTable('From the press on a draft to the text that can be typed in', [
    {
      work: 'the desk, all panels',
      ...whole,
      baseline: { name: 'a new editor of bare Lexical', ...floor },
    },
  ])
  console.log(`largest shift of what stood still: ${whole.shift.toFixed(3)} of the window`)
}
