import type { ReactNode } from 'react'
import { type Shape, ShapeIcon } from './shapes.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'unsure'

export const toneText: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
  unsure: 'text-unsure',
}

export const shapeOf: Readonly<Record<Tone, Shape>> = {
  good: 'check',
  warn: 'triangle',
  bad: 'stop',
  unsure: 'half',
}

interface SignProps {
  readonly tone: Tone
  /** Another shape than the tone's own: "partly" is a half circle in the colour of a warning. */
  readonly shape?: Shape
  /** What a screen reader says where the sign shows only a number. */
  readonly label?: string
  readonly children?: ReactNode
}

/** A shape and a word: never colour alone. */
export function Sign({ tone, shape = shapeOf[tone], label, children }: SignProps) {
  return (
    <span
      className={`tabular inline-flex items-center gap-1 whitespace-nowrap font-strong text-small ${toneText[tone]}`}
    >
      <ShapeIcon shape={shape} />
      {label !== undefined && <span className="sr-only">{label}</span>}
      <span aria-hidden={label !== undefined}>{children}</span>
    </span>
  )
}
