import type { Series } from './series.tsx'

export interface BarRow {
  readonly key: string
  readonly label: string
  /** One for each series. */
  readonly parts: readonly number[]
  /** What stands behind the bar. */
  readonly total: string
}

interface BarRowsProps {
  readonly rows: readonly BarRow[]
  readonly series: readonly Series[]
  /** What a whole bar stands for; the longest of the rows by default. */
  readonly longest?: number
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

/** One bar beneath the other, each under its words: labels of any length are read whole. */
export function BarRows({
  rows,
  series,
  longest = Math.max(1, ...rows.map(({ parts }) => sumOf(parts))),
}: BarRowsProps) {
  return (
    <div className="grid gap-2">
      {rows.map(({ key, label, parts, total }) => (
        <div className="grid grid-cols-[1fr_auto] items-end gap-x-3" key={key}>
          <span className="text-pretty">{label}</span>
          <span className="tabular text-ink-2">{total}</span>
          <svg className="col-span-2 w-full" height="10" role="presentation">
            {series.map(({ key: name, fill }, at) => (
              <rect
                fill={fill}
                height="10"
                key={name}
                width={`${(100 * (parts[at] ?? 0)) / longest}%`}
                x={`${(100 * sumOf(parts.slice(0, at))) / longest}%`}
              />
            ))}
          </svg>
        </div>
      ))}
    </div>
  )
}
