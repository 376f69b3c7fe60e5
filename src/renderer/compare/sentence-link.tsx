import type { ReactNode } from 'react'
import { focusOn, hover, type Reach } from './link.ts'
import { revealSentence } from './places.ts'

interface Props {
  readonly id: string
  readonly reach: Reach | undefined
  /** The one sentence that the Tab key comes to; from there the arrows go on. */
  readonly isStop: boolean
  /** Which bullets rest on it, in words. */
  readonly resting: string
  readonly children: ReactNode
}

/** A sentence on which a bullet rests: it lights up its bullets, and the arrows lead to them. */
export function SentenceLink({ id, reach, isStop, resting, children }: Props) {
  const target = { kind: 'sentence', id } as const
  const light = () => {
    focusOn(target)
    revealSentence(id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box and would not wrap with the text.
    <span
      className="between-sentence"
      data-lit={reach}
      data-region-focus={isStop ? '' : undefined}
      data-sentence={id}
      onClick={light}
      onFocus={() => focusOn(target)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        light()
      }}
      onPointerEnter={() => hover(target)}
      onPointerLeave={() => hover(null)}
      role="button"
      tabIndex={isStop ? 0 : -1}
    >
      {children}
      <span className="sr-only"> {resting}</span>
    </span>
  )
}
