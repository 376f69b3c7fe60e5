import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Tooltip } from './tooltip.tsx'

interface IconToggleProps {
  readonly icon: LucideIcon
  /** Its name for everybody: tooltip and screen reader. */
  readonly label: string
  readonly keys?: string
  readonly isOn: boolean
  readonly onPress: () => void
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A sign that is on or off. */
export function IconToggle({ icon: Icon, label, keys, isOn, onPress, buttonRef }: IconToggleProps) {
  return (
    <Tooltip keys={keys} text={label}>
      <ToggleButton
        aria-label={label}
        className="grid size-7 flex-none cursor-default place-items-center rounded-[6px] text-ink-2 data-hovered:bg-line data-selected:bg-accent-soft data-selected:text-accent"
        isSelected={isOn}
        onPress={onPress}
        {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      >
        <Icon aria-hidden="true" size={16} strokeWidth={1.75} />
      </ToggleButton>
    </Tooltip>
  )
}
