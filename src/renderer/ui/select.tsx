import { ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { ShapeIcon } from './shapes.tsx'

export interface Choice<K extends string> {
  readonly key: K
  readonly label: string
}

interface SelectProps<K extends string> {
  /** Its name for a screen reader; what stands beside it says the same to the eye. */
  readonly label: string
  readonly choices: readonly Choice<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
  readonly className?: string
}

/** One of a few where there is no room to show them all. */
export function Select<K extends string>({
  label,
  choices,
  value,
  onChange,
  className = '',
}: SelectProps<K>) {
  return (
    <AriaSelect
      aria-label={label}
      // Its button has the focus, and shows it.
      className="outline-none"
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key)
        if (chosen !== undefined) onChange(chosen.key)
      }}
      value={value}
    >
      <Button
        className={`flex h-[30px] cursor-default items-center gap-1.5 rounded-[7px] border border-line-strong bg-raised pr-2 pl-2.5 text-ink data-hovered:border-ink-3 ${className}`}
      >
        <SelectValue className="flex-1 truncate text-left" />
        <ChevronDown aria-hidden="true" className="flex-none text-ink-3" size={14} />
      </Button>
      <Popover
        className="appear min-w-(--trigger-width) max-w-[min(460px,90vw)] rounded-card border border-line bg-raised shadow-[0_6px_28px_oklch(0_0_0/0.16)]"
        offset={4}
      >
        <ListBox className="max-h-[50vh] overflow-y-auto p-1 outline-none" items={choices}>
          {({ key, label: words }) => (
            <ListBoxItem
              className="flex h-8 cursor-default items-center gap-2 rounded-[6px] px-2 outline-none data-focused:bg-accent-soft"
              id={key}
              textValue={words}
            >
              {({ isSelected }) => (
                <>
                  <span className="w-4 flex-none text-accent">
                    {isSelected && <ShapeIcon shape="check" />}
                  </span>
                  <span className="min-w-0 truncate">{words}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
