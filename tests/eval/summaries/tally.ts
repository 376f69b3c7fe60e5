import type { Part } from '../parts.ts'
import type { Measured } from './held.ts'

export interface Row extends Measured {
  readonly method: string
  readonly part: Part
}

/** Means over the articles of one part, by method. */
export interface Table {
  readonly part: Part | 'all'
  readonly articles: number
  readonly methods: readonly Readonly<Record<string, string>>[]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const percent = (share: number): string => (100 * share).toFixed(1)

function line(method: string, rows: readonly Row[]): Readonly<Record<string, string>> {
  const bullets = rows.reduce((sum, row) => sum + row.bullets, 0) || 1
  const each = (of: (row: Row) => number): string =>
    (rows.reduce((sum, row) => sum + of(row), 0) / bullets).toFixed(2)
  const rouges = rows.flatMap((row) => row.rouge ?? [])
  const tokens = rows.flatMap((row) => row.tokens ?? [])
  return {
    method,
    ...(rouges.length > 0 && {
      R1: percent(mean(rouges.map(({ one }) => one))),
      R2: percent(mean(rouges.map(({ two }) => two))),
      RL: percent(mean(rouges.map(({ longest }) => longest))),
    }),
    'lead told %': percent(mean(rows.map(({ tellsLead }) => (tellsLead ? 1 : 0)))),
    'supported %': percent(rows.reduce((sum, row) => sum + row.supported, 0) / bullets),
    'findings a bullet': each(({ findings }) => findings),
    'blockers a bullet': each(({ blockers }) => blockers),
    'faulty a bullet': each(({ faults }) => faults),
    repeats: String(rows.reduce((sum, row) => sum + row.repeats, 0)),
    characters: mean(rows.map(({ length }) => length)).toFixed(0),
    ms: mean(rows.map(({ ms }) => ms)).toFixed(1),
    tokens: tokens.length === 0 ? '-' : mean(tokens).toFixed(0),
  }
}

/** Sums up one part. */
export function tallied(part: Table['part'], rows: readonly Row[]): Table {
  const methods = [...new Set(rows.map(({ method }) => method))]
  const of = (method: string) => rows.filter((row) => row.method === method)
  return {
    part,
    articles: of(methods[0] ?? '').length,
    methods: methods.map((method) => line(method, of(method))),
  }
}

/** Tables for a person, one a part. */
export const asTables = (tables: readonly Table[]): string =>
  tables
    .map(({ part, articles, methods }) => {
      const heads = Object.keys(methods[0] ?? {})
      const cells = [heads, ...methods.map((method) => heads.map((head) => method[head] ?? ''))]
      const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
      const printed = cells.map((row) =>
        row
          .map((cell, at) =>
            at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
          )
          .join('  ')
          .trimEnd(),
      )
      return [`${part}: ${articles} articles`, ...printed].join('\n')
    })
    .join('\n\n')
