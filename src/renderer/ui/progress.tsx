import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'

export function Wheel() {
  return (
    <svg
      aria-hidden="true"
      className="flex-none animate-spin"
      height="16"
      viewBox="0 0 16 16"
      width="16"
    >
      <circle cx="8" cy="8" fill="none" r="6" stroke="var(--line-strong)" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="var(--accent)" strokeWidth="2" />
    </svg>
  )
}

export function Spinner({ label }: Readonly<{ label: string }>) {
  return (
    <span className="inline-flex items-center gap-2 text-ink-2" role="status">
      <Wheel />
      {label}
    </span>
  )
}

interface ProgressProps {
  readonly label: string
  readonly value: number
  readonly max: number
}

export function ProgressBar({ label, value, max }: ProgressProps) {
  return (
    <AriaProgressBar className="grid gap-1" maxValue={Math.max(max, 1)} value={value}>
      {({ percentage = 0, valueText }) => (
        <>
          <span className="flex justify-between text-ink-2 text-small">
            <Label>{label}</Label>
            <span className="tabular">{valueText}</span>
          </span>
          <span className="h-1.5 overflow-hidden rounded-full bg-line">
            <span className="block h-full bg-accent" style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}

const ROUND = 2 * Math.PI * 9

/** How much of a list is done; the words beside it say the same. */
export function Ring({ value, max }: Readonly<{ value: number; max: number }>) {
  const share = max === 0 ? 1 : value / max
  return (
    <svg
      aria-hidden="true"
      className="flex-none -rotate-90"
      height="22"
      viewBox="0 0 22 22"
      width="22"
    >
      <circle cx="11" cy="11" fill="none" r="9" stroke="var(--line-strong)" strokeWidth="4" />
      {share > 0 && (
        <circle
          cx="11"
          cy="11"
          fill="none"
          r="9"
          stroke="var(--good)"
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          strokeWidth="4"
        />
      )}
    </svg>
  )
}
