import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps,
  type MenuProps,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import { ShapeIcon } from './shapes.tsx'

export { MenuTrigger } from 'react-aria-components'

interface Props<T> extends Omit<MenuProps<T>, 'className' | 'style'> {
  readonly label: string
  readonly placement?: PopoverProps['placement']
}

export function Menu<T extends object>({ label, placement = 'bottom end', ...rest }: Props<T>) {
  return (
    <Popover
      className="appear min-w-[220px] rounded-card border border-line bg-raised shadow-[0_6px_28px_oklch(0_0_0/0.16)]"
      offset={6}
      {...(placement === undefined ? {} : { placement })}
    >
      <AriaMenu
        aria-label={label}
        className="max-h-[70vh] overflow-y-auto p-1 outline-none"
        {...rest}
      />
    </Popover>
  )
}

interface ItemProps extends Omit<MenuItemProps, 'children' | 'className' | 'style'> {
  readonly keys?: string
  readonly children: ReactNode
}

export function MenuItem({ keys, children, ...rest }: ItemProps) {
  return (
    <AriaMenuItem
      className="flex h-8 cursor-default items-center gap-2 rounded-[6px] px-2.5 outline-none data-disabled:text-ink-3 data-focused:bg-accent-soft"
      {...(typeof children === 'string' ? { textValue: children } : {})}
      {...rest}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode !== 'none' && (
            <span className="w-4 text-accent">{isSelected && <ShapeIcon shape="check" />}</span>
          )}
          <span className="flex-1">{children}</span>
          {keys !== undefined && <Kbd keys={keys} />}
        </>
      )}
    </AriaMenuItem>
  )
}

export function MenuSeparator() {
  return <Separator className="mx-2 my-1 h-px bg-line" />
}
