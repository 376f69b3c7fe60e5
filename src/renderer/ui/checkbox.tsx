import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components'
import { ShapeIcon } from './shapes.tsx'

interface Props extends Omit<CheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode
}

export function Checkbox({ children, ...rest }: Props) {
  return (
    <AriaCheckbox
      className="group flex cursor-default items-start gap-2.5 rounded-[6px] py-1 data-disabled:text-ink-3"
      {...rest}
    >
      {({ isSelected }) => (
        <>
          <span className="mt-px grid size-[18px] flex-none place-items-center rounded-[5px] border border-line-strong bg-raised text-paper group-data-hovered:border-ink-3 group-data-selected:border-accent group-data-selected:bg-accent">
            {isSelected && <ShapeIcon shape="check" />}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  )
}
