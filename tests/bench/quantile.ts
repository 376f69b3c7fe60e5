/** The q-quantile (0 to 1) of the values by the nearest-rank rule; 0 for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
}

/** Milliseconds that each of `times` runs took, after a tenth as many to warm up. */
export function timed(times: number, run: () => unknown): readonly number[] {
  for (let i = 0; i < times / 10; i++) run()
  return Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}
