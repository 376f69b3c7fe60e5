import type { ReactNode } from 'react'
import { ShapeIcon } from './shapes.tsx'
import { shapeOf, type Tone, toneText } from './sign.tsx'

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
      <span className={`flex gap-1.5 font-strong ${toneText[tone]}`}>
        <span className="pt-0.5">
          <ShapeIcon shape={shapeOf[tone]} />
        </span>
        {title}
      </span>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
    </div>
  )
}
