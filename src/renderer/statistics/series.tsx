/** How one of several series looks: each differs in its drawing as well as in its colour. */
export interface Series {
  readonly key: string
  readonly label: string
  readonly fill: string
  /** Of a series that is drawn as a line: how it is broken, '' for not at all. */
  readonly dash?: string
}

const HATCH = 'plot-hatch'
const DOTS = 'plot-dots'
const BARS = 'plot-bars'

/** Fills for bars, drawn by `FillPatterns`. */
export const fills = {
  good: 'var(--good)',
  accent: 'var(--accent)',
  warn: `url(#${HATCH})`,
  bad: `url(#${DOTS})`,
  unsure: `url(#${BARS})`,
} as const

/** Drawn once for the page, for every plot and legend to refer to. */
export function FillPatterns() {
  const pattern = { height: 6, patternUnits: 'userSpaceOnUse', width: 6 } as const
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id={HATCH} {...pattern}>
          <rect fill="var(--warn-soft)" height="6" width="6" />
          <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" stroke="var(--warn)" strokeWidth="1.8" />
        </pattern>
        <pattern id={DOTS} {...pattern}>
          <rect fill="var(--bad-soft)" height="6" width="6" />
          <circle cx="1.5" cy="1.5" fill="var(--bad)" r="1.5" />
          <circle cx="4.5" cy="4.5" fill="var(--bad)" r="1.5" />
        </pattern>
        <pattern id={BARS} {...pattern}>
          <rect fill="var(--unsure-soft)" height="6" width="6" />
          <rect fill="var(--unsure)" height="2.4" width="6" />
        </pattern>
      </defs>
    </svg>
  )
}

/** The drawing of a series beside its name. */
function Swatch({ fill, dash }: Pick<Series, 'fill' | 'dash'>) {
  return (
    <svg aria-hidden="true" className="flex-none" height="10" width="20">
      {dash === undefined ? (
        <rect fill={fill} height="10" rx="2" width="20" />
      ) : (
        <path d="M0 5H20" stroke={fill} strokeDasharray={dash} strokeWidth="2" />
      )}
    </svg>
  )
}

/** Which drawing is what. A screen reader has the table instead. */
export function Legend({ series }: Readonly<{ series: readonly Series[] }>) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
      {series.map(({ key, label, ...look }) => (
        <li className="flex items-center gap-1.5" key={key}>
          <Swatch {...look} />
          {label}
        </li>
      ))}
    </ul>
  )
}
