import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { useKeptFocus } from './kept-focus.ts'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: LucideIcon
  /** Its name for everybody: tooltip and screen reader. */
  readonly label: string
  readonly keys?: string
}

export function IconButton({
  icon: Icon,
  label,
  keys,
  isDisabled = false,
  ...rest
}: IconButtonProps) {
  const kept = useKeptFocus(isDisabled)
  return (
    <Tooltip keys={keys} text={label}>
      <AriaButton
        aria-label={label}
        className="grid size-7 flex-none cursor-default place-items-center rounded-[6px] text-ink-2 data-hovered:bg-line data-pressed:bg-line-strong off:text-line-strong"
        {...rest}
        {...kept}
      >
        <Icon aria-hidden="true" size={16} strokeWidth={1.75} />
      </AriaButton>
    </Tooltip>
  )
}
