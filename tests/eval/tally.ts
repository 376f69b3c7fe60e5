/** What was seen of the bullets of one kind. */
export interface KindRow {
  readonly n: number
  /** Shares from 0 to 1. */
  readonly flagged: number
  readonly unsupported: number
  /** Told so freely that the status is "read it yourself": flagged, but no alarm. */
  readonly unclear: number
  /** Milliseconds a bullet. */
  readonly msMedian: number
  readonly msP95: number
}

/** Of how many bullets something could be asked, and in what share of them it held. */
export interface ShareRow {
  readonly n: number
  /** From 0 to 1. */
  readonly share: number
}

export interface EvalReport {
  readonly kinds: Readonly<Record<string, KindRow>>
  /** Mean over the corruption kinds of the share that was flagged. */
  readonly macroDetection: number
  /** Share of all clean bullets that was flagged. */
  readonly falseAlarms: number
  /** The same without "read it yourself", which alarms nobody. */
  readonly cleanAlarms: number
  readonly indexMsMedian: number
  /** Bullets with a replaced name or number: a finding names what the article has there, by kind and in all. */
  readonly valueNamed: ShareRow & { readonly kinds: Readonly<Record<string, ShareRow>> }
  /** Bullets made of one sentence of the article: that sentence comes first in the evidence. */
  readonly sourceFirst: ShareRow & { readonly kinds: Readonly<Record<string, ShareRow>> }
}

/** One bullet as it was judged. */
export interface Judged {
  readonly kind: string
  readonly expect: 'supported' | 'flagged'
  readonly flagged: boolean
  readonly unsupported: boolean
  readonly unclear: boolean
  readonly ms: number
  /** Null where no name or number was replaced. */
  readonly namesValue: boolean | null
  /** Null where the bullet copies no sentence. */
  readonly sourceFirst: boolean | null
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length

const rowOf = (judged: readonly Judged[]): KindRow => ({
  n: judged.length,
  flagged: share(judged, ({ flagged }) => flagged),
  unsupported: share(judged, ({ unsupported }) => unsupported),
  unclear: share(judged, ({ unclear }) => unclear),
  msMedian: quantile(
    judged.map(({ ms }) => ms),
    0.5,
  ),
  msP95: quantile(
    judged.map(({ ms }) => ms),
    0.95,
  ),
})

/** Counts an answer over the bullets that have one. */
function shares(judged: readonly Judged[], answer: (one: Judged) => boolean | null) {
  const asked = judged.filter((one) => answer(one) !== null)
  const row = (list: readonly Judged[]): ShareRow => ({
    n: list.length,
    share: share(list, (one) => answer(one) === true),
  })
  const byKind = [...Map.groupBy(asked, ({ kind }) => kind)]
  return {
    ...row(asked),
    kinds: Object.fromEntries(
      byKind.sort(([a], [b]) => a.localeCompare(b)).map(([kind, list]) => [kind, row(list)]),
    ),
  }
}

/** Sums up what was judged. */
export function tally(judged: readonly Judged[], indexMs: readonly number[]): EvalReport {
  const byKind = Map.groupBy(judged, ({ kind }) => kind)
  const kinds = Object.fromEntries(
    [...byKind].sort(([a], [b]) => a.localeCompare(b)).map(([kind, list]) => [kind, rowOf(list)]),
  )
  const corrupted = [...byKind.values()].filter(([first]) => first?.expect === 'flagged')
  const detection = corrupted.map((list) => share(list, ({ flagged }) => flagged))
  const clean = judged.filter(({ expect }) => expect === 'supported')
  return {
    kinds,
    macroDetection: detection.reduce((sum, rate) => sum + rate, 0) / Math.max(1, detection.length),
    falseAlarms: share(clean, ({ flagged }) => flagged),
    cleanAlarms: share(clean, ({ flagged, unclear }) => flagged && !unclear),
    indexMsMedian: quantile(indexMs, 0.5),
    valueNamed: shares(judged, ({ namesValue }) => namesValue),
    sourceFirst: shares(judged, ({ sourceFirst }) => sourceFirst),
  }
}

const percent = (rate: number): string => (100 * rate).toFixed(1).padStart(6)
const ms = (value: number): string => value.toFixed(2).padStart(7)

const shareLine = (what: string, { n, share, kinds }: EvalReport['valueNamed']): string =>
  [
    `${what} ${percent(share)} % of ${n}`,
    ...Object.entries(kinds).map(([kind, row]) => `${kind} ${percent(row.share).trim()}`),
  ].join('   ')

/** What a part of the cases reached, in one line. */
export const asLine = ({ macroDetection, falseAlarms, kinds, valueNamed }: EvalReport): string =>
  [
    `macro detection ${percent(macroDetection)} %`,
    `false alarms ${percent(falseAlarms)} %`,
    ...Object.entries(kinds)
      .filter(([kind]) => kind.startsWith('clean-'))
      .map(
        ([kind, { flagged, unclear }]) =>
          `${kind.slice('clean-'.length)} ${percent(flagged).trim()} (alarms ${percent(flagged - unclear).trim()})`,
      ),
    `article's value named ${percent(valueNamed.share).trim()}`,
  ].join('   ')

/** The report as a table for a person. */
export function asTable(report: EvalReport): string {
  const width = Math.max(4, ...Object.keys(report.kinds).map((kind) => kind.length))
  const rows = Object.entries(report.kinds).map(
    ([kind, row]) =>
      `${kind.padEnd(width)} ${String(row.n).padStart(5)} ${percent(row.flagged)} ${percent(row.unclear)} ${percent(row.unsupported)} ${ms(row.msMedian)} ${ms(row.msP95)}`,
  )
  return [
    `${'kind'.padEnd(width)}     n flag.%  read% unsup.%  median     p95 ms`,
    ...rows,
    `macro detection ${percent(report.macroDetection)} %   false alarms ${percent(report.falseAlarms)} % (alarms ${percent(report.cleanAlarms).trim()} %)   index median ${report.indexMsMedian.toFixed(2)} ms`,
    shareLine("article's value named", report.valueNamed),
    shareLine('source sentence first', report.sourceFirst),
  ].join('\n')
}
