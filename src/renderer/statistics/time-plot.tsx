import type { ReactElement, ReactNode } from 'react'
import { CartesianGrid, ComposedChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

interface TimePlotProps {
  /** One for each point of the axis, which its `name` names. */
  readonly data: readonly object[]
  /** A number of the axis and of what the pointer is on. */
  readonly numbers: (value: number) => string
  readonly children: ReactNode
  readonly height?: number
  /** Few enough names that each has its room. */
  readonly namesAll?: boolean
}

const tick = { fill: 'var(--ink-3)', fontSize: 12 } as const
/** Names break at each space that may: "> 30" above "days" keeps its distance from the next. */
const inTwoLines = { ...tick, width: 1 } as const

interface Shown {
  readonly active?: boolean
  readonly label?: string | number
  readonly payload?: readonly {
    readonly name?: unknown
    readonly value?: unknown
  }[]
}

/** What the pointer is on, in words and numbers. */
function Pointed({
  active = false,
  label,
  payload = [],
  numbers,
}: Shown & Pick<TimePlotProps, 'numbers'>) {
  if (!active || payload.length === 0) return null
  return (
    <div className="rounded-round border border-line bg-paper px-3 py-2 shadow-raised">
      <p className="font-strong">{label}</p>
      {payload.map(({ name, value }) => (
        <p className="flex justify-between gap-4" key={String(name)}>
          <span className="text-ink-2">{String(name)}</span>
          <span className="tabular">{typeof value === 'number' ? numbers(value) : '–'}</span>
        </p>
      ))}
    </div>
  )
}

/** The frame of a plot along an axis: one point for each row, named by `name`. */
export function TimePlot({
  data,
  numbers,
  children,
  height = 220,
  namesAll = false,
}: TimePlotProps): ReactElement {
  return (
    <ResponsiveContainer height={height} initialDimension={{ width: 480, height }} width="100%">
      <ComposedChart
        accessibilityLayer={false}
        barCategoryGap="20%"
        data={[...data]}
        margin={{ top: 6, right: 8, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          axisLine={{ stroke: 'var(--line-strong)' }}
          dataKey="name"
          height={namesAll ? 44 : 30}
          interval={namesAll ? 0 : 'equidistantPreserveStart'}
          minTickGap={18}
          tick={namesAll ? inTwoLines : tick}
          tickLine={false}
        />
        <YAxis
          allowDecimals={false}
          axisLine={false}
          tick={tick}
          tickFormatter={numbers}
          tickLine={false}
          width={56}
        />
        <Tooltip
          content={(shown) => <Pointed {...(shown as Shown)} numbers={numbers} />}
          cursor={{ fill: 'var(--line)', opacity: 0.5 }}
          isAnimationActive={false}
        />
        {children}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
