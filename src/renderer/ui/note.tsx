import type { ReactNode } from 'react'
import { Sign, type Tone } from './sign.tsx'

const grounds: Readonly<Record<Tone, string>> = {
  good: 'bg-good-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
  unsure: 'bg-unsure-soft',
}

interface NoteProps {
  readonly tone: Tone
  readonly title: string
  readonly children?: ReactNode
}

/** A quiet box in the flow of a pane or dialog: one sentence, and what to do about it. */
export function Note({ tone, title, children }: NoteProps) {
  return (
    <div className={`grid gap-1 rounded-round px-3 py-2 text-[12.5px] ${grounds[tone]}`}>
      <span className="whitespace-normal">
        <Sign tone={tone}>{title}</Sign>
      </span>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
    </div>
  )
}
