import { quantile } from './quantile.ts'
import type { Line } from './table.ts'

/** Runs it so many times, and some times before that without looking at the clock. */
export async function measured(
  work: string,
  times: number,
  run: (i: number) => unknown,
  before = 10,
): Promise<Line> {
  const took: number[] = []
  for (let i = -before; i < times; i++) {
    const start = performance.now()
    await run(i)
    if (i >= 0) took.push(performance.now() - start)
  }
  return { work, p50: quantile(took, 0.5), p95: quantile(took, 0.95) }
}

/** A line with another of the same run as its baseline. */
export const beside = (line: Line, baseline: Line): Line => ({
  ...line,
  baseline: { name: baseline.work, p50: baseline.p50, p95: baseline.p95 },
})
