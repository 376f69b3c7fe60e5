import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components'

interface Props extends Omit<SwitchProps, 'children' | 'className' | 'style'> {
  readonly description?: ReactNode
  readonly children: ReactNode
}

export function Switch({ description, children, ...rest }: Props) {
  return (
    <AriaSwitch className="group flex cursor-default items-start gap-3" {...rest}>
      <span className="mt-px flex h-5 w-[34px] flex-none items-center rounded-full border border-line-strong bg-line p-0.5 transition-colors duration-150 group-data-selected:border-accent group-data-selected:bg-accent">
        <span className="size-3.5 rounded-full bg-ink-3 transition-transform duration-150 group-data-selected:translate-x-3.5 group-data-selected:bg-paper" />
      </span>
      <span className="grid">
        <span className="font-strong">{children}</span>
        {description !== undefined && <span className="text-ink-2">{description}</span>}
      </span>
    </AriaSwitch>
  )
}
