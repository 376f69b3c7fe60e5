import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'

interface TooltipProps {
  readonly text: string
  readonly keys?: string | undefined
  /** One element of React Aria that can be focused. */
  readonly children: ReactElement
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger closeDelay={60} delay={500}>
      {children}
      <AriaTooltip
        className="appear flex items-center gap-2 rounded-[6px] bg-ink px-2 py-1 text-paper text-small shadow-raised"
        offset={6}
      >
        {text}
        {keys !== undefined && <Kbd keys={keys} plain />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
