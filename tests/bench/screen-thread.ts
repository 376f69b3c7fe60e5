import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import { quantile } from './quantile.ts'

const traceSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      ph: z.string(),
      tid: z.number(),
      pid: z.number(),
      ts: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.string().optional() }).optional(),
    }),
  ),
})

export interface ThreadTasks {
  readonly tasks: number
  readonly p50: number
  readonly p95: number
  readonly longest: number
  /** Tasks longer than 8 ms, half a frame. */
  readonly overHalfFrame: number
}

/**
 * Works with a trace running and reads how long the tasks of the page's own thread took (those under a
 * millisecond left out): the time that the thread itself worked, since on a machine of two cores it
 * waits for the painting threads as well, and no longer than the task took, since the clock of a thread
 * of a virtual machine jumps by some milliseconds. PerformanceObserver sees nothing below 50 ms.
 */
export async function tasksWhile(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<ThreadTasks> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await act()
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()))
  const thread = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => ({
      pid,
      tid,
      busy: traceEvents
        .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
        .reduce((sum, { tdur = 0 }) => sum + tdur, 0),
    }))
    .toSorted((a, b) => b.busy - a.busy)[0]
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread?.pid && tid === thread.tid)
    .map(({ dur = 0, tdur = 0 }) => Math.min(dur, tdur) / 1_000)
    .filter((ms) => ms > 1)
  // A trace without tasks has measured nothing: zero would read as fast.
  if (tasks.length === 0) throw new Error('the trace holds no tasks of the page')
  return {
    tasks: tasks.length,
    p50: quantile(tasks, 0.5),
    p95: quantile(tasks, 0.95),
    longest: Math.max(0, ...tasks),
    overHalfFrame: tasks.filter((ms) => ms > 8).length,
  }
}

/** Types a word that a check finds, and waits from the last key to the frame that paints the finding. */
export async function pauseToFindings(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  const warnings = () => CSS.highlights.get('finding-warning')?.size ?? 0
  const usual = await page.evaluate(warnings)
  for (let round = 0; round < rounds; round++) {
    const watching = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const count = () => CSS.highlights.get('finding-warning')?.size ?? 0
          const before = count()
          let last = 0
          const onKey = ({ timeStamp }: KeyboardEvent) => {
            last = timeStamp
          }
          window.addEventListener('keydown', onKey, true)
          const look = () => {
            if (count() > before) {
              window.removeEventListener('keydown', onKey, true)
              resolve(performance.now() - last)
            } else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }),
    )
    await page.keyboard.type(' dirumah ')
    times.push(await watching)
    for (let key = 0; key < ' dirumah '.length; key++) await page.keyboard.press('Backspace')
    await page.waitForFunction(
      (size) => (CSS.highlights.get('finding-warning')?.size ?? 0) === size,
      usual,
    )
  }
  return times
}
