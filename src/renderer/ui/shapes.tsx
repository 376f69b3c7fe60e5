import type { ReactNode } from 'react'

/** Signs differ in shape first and colour second. */
export type Shape =
  | 'check'
  | 'half'
  | 'stop'
  | 'triangle'
  | 'question'
  | 'ring'
  | 'pause'
  | 'back'
  | 'cross'

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const drawings: Readonly<Record<Shape, ReactNode>> = {
  check: <path d="M3 8.6l3.1 3.1L13 4.7" strokeWidth="2" {...line} />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" strokeWidth="1.6" {...line} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  stop: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" strokeWidth="1.6" {...line} />
      <path d="M8 4.6v4" strokeWidth="1.8" {...line} />
      <circle cx="8" cy="11.2" r="1" fill="currentColor" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 2.2l6.2 11H1.8z" strokeWidth="1.6" {...line} />
      <path d="M8 6.4v3" strokeWidth="1.6" {...line} />
      <circle cx="8" cy="11.4" r="0.9" fill="currentColor" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6" strokeWidth="1.6" {...line} />,
  pause: <path d="M5.2 3.2v9.6M10.8 3.2v9.6" strokeWidth="2.2" {...line} />,
  back: (
    <path d="M6 3L2.5 6.5 6 10M2.8 6.5h6.4a3.6 3.6 0 0 1 0 7.2H6.5" strokeWidth="1.7" {...line} />
  ),
  cross: <path d="M4 4l8 8M12 4l-8 8" strokeWidth="2" {...line} />,
  question: (
    <>
      <circle cx="8" cy="8" r="6.2" strokeWidth="1.6" {...line} />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1" strokeWidth="1.6" {...line} />
      <circle cx="8" cy="11.4" r="0.9" fill="currentColor" />
    </>
  ),
}

export function ShapeIcon({ shape, size = 13 }: Readonly<{ shape: Shape; size?: number }>) {
  return (
    <svg aria-hidden="true" className="flex-none" height={size} viewBox="0 0 16 16" width={size}>
      {drawings[shape]}
    </svg>
  )
}
