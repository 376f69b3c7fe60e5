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

/** How long a hand holds the button of its mouse at least, in ms. */
const HELD = 60

/** Watches from each such event on until the first task after the frame that painted another editor with its text. */
function watchOpenings(from: 'pointerdown' | 'pointerup' | 'keydown') {
  const times: number[] = []
  Object.assign(window, { openings: times })
  const editor = () => document.querySelector('[contenteditable="true"]')
  const watch = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Alt') return
    const before = editor()
    const look = () => {
      const now = editor()
      if (now === null || now === before || now.textContent === '') {
        requestAnimationFrame(look)
        return
      }
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        times.push(performance.now() - event.timeStamp)
        port1.close()
      }
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  const watched = new AbortController()
  Object.assign(window, { stopWatching: () => watched.abort() })
  window.addEventListener(from, watch, { capture: true, signal: watched.signal })
}

/** Sums up by how much what stood still moved, in shares of the window (web.dev/cls). */
function watchShifts() {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number)
  }).observe({ type: 'layout-shift' })
}

/** Opens one draft after the other. @returns milliseconds from the event on, and the largest shift */
async function openAndMeasure(
  page: Page,
  from: Parameters<typeof watchOpenings>[0],
  open: (turn: number) => Promise<void>,
) {
  await page.evaluate(watchOpenings, from)
  await page.evaluate(watchShifts)
  for (let turn = 0; turn < TIMES; turn++) {
    await open(turn)
    await page.waitForTimeout(REST)
  }
  const { openings, shifts } = await page.evaluate(() => {
    const seen = window as unknown as {
      openings: number[]
      shifts: number[]
      stopWatching: () => void
    }
    seen.stopWatching()
    return { openings: seen.openings, shifts: seen.shifts }
  })
  if (openings.length !== TIMES) throw new Error(`${openings.length} of ${TIMES} were opened`)
  return {
    p50: quantile(openings, 0.5),
    p95: quantile(openings, 0.95),
    shift: Math.max(0, ...shifts),
  }
}

/** A click as a hand does it. */
async function clickSlowly(page: Page, on: Locator): Promise<void> {
  await on.hover()
  await page.mouse.down()
  await page.waitForTimeout(HELD)
  await page.mouse.up()
}

/** From a line of the queue, or a key, to the text that can be typed in. */
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
  const next = (turn: number) => rows.nth((turn + 1) % IN_SIGHT)
  const clicked = await openAndMeasure(desk, 'pointerup', (turn) => clickSlowly(desk, next(turn)))
  const pressed = await openAndMeasure(desk, 'pointerdown', (turn) => next(turn).click())
  const byKey = await openAndMeasure(desk, 'keydown', (turn) =>
    desk.keyboard.press(turn % IN_SIGHT === IN_SIGHT - 1 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'),
  )
  const bare = await openBarePage(browser, started, paragraphs)
  const again = bare.getByRole('button')
  const floor = await openAndMeasure(bare, 'pointerdown', () => again.click())
  const baseline = { name: 'a new editor of bare Lexical, from the press', ...floor }
  printTable('Another draft in the place of one, until its text can be typed in', [
    { work: `from the end of a click of ${HELD} ms`, ...clicked, baseline },
    { work: 'from a press that ends at once', ...pressed, baseline },
    { work: 'from a key', ...byKey, baseline },
  ])
  const shift = Math.max(clicked.shift, pressed.shift, byKey.shift)
  console.log(`largest shift of what stood still: ${shift.toFixed(3)} of the window`)
}
