import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  type DialogProps,
  DialogTrigger,
  type PopoverProps,
} from 'react-aria-components'

/** Put a button and a Popover into it. */
export const PopoverTrigger = DialogTrigger

interface Props extends Pick<PopoverProps, 'placement'> {
  readonly label: string
  /** A function gets what closes the popover. */
  readonly children: DialogProps['children']
}

/** React Aria's hidden buttons for dismissing stand beside the dialog: they too belong to a landmark. */
const region = { role: 'region' } as const

export function Popover({ label, placement = 'bottom', children }: Props) {
  return (
    <AriaPopover
      className="appear max-w-[420px] rounded-card border border-line bg-raised shadow-[0_6px_28px_oklch(0_0_0/0.16)]"
      offset={8}
      placement={placement}
      render={(props) => <div {...props} {...region} />}
    >
      <AriaDialog aria-label={label} className="max-h-[70vh] overflow-y-auto p-3 outline-none">
        {children}
      </AriaDialog>
    </AriaPopover>
  )
}
