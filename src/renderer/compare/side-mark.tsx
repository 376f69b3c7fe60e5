import type { Reach } from './link.ts'

/** A small square, filled on the sides that it stands for. */
export function SideMark({ reach }: Readonly<{ reach: Reach }>) {
  return (
    <svg aria-hidden="true" className="side-mark" height="12" viewBox="0 0 12 12" width="12">
      {(reach === 'left' || reach === 'both') && (
        <path className="side-mark-left" d="M1 1h5v10H1z" />
      )}
      {(reach === 'right' || reach === 'both') && (
        <path className="side-mark-right" d="M6 1h5v10H6z" />
      )}
      <rect
        fill="none"
        height="10"
        stroke="currentColor"
        strokeWidth="1.4"
        width="10"
        x="1"
        y="1"
      />
    </svg>
  )
}
