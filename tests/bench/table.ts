/** A line of the bench: what was measured, in ms, beside its baseline of the same run. */
export interface Line {
  readonly work: string
  readonly p50: number
  readonly p95: number
  readonly baseline?: { readonly name: string; readonly p50: number; readonly p95: number }
}

const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 2).padStart(8)

/** Prints a section: each line with its p50 and p95, its baseline's, and the ratios. */
export function printTable(title: string, lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ work }) => work.length))
  console.log(`\n${title}`)
  console.log(`${'ms'.padEnd(width)}      p50      p95   against its baseline`)
  for (const { work, p50, p95, baseline } of lines) {
    const against =
      baseline === undefined
        ? ''
        : `   p50 x ${(p50 / baseline.p50).toFixed(2)}, p95 x ${(p95 / baseline.p95).toFixed(2)} of ${baseline.name} (${ms(baseline.p50).trim()}, ${ms(baseline.p95).trim()})`
    console.log(`${work.padEnd(width)} ${ms(p50)} ${ms(p95)}${against}`)
  }
}
