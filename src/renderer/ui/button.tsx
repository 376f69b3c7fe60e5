import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import { inert, useKeptFocus } from './kept-focus.ts'
import { Wheel } from './progress.tsx'

/** `main` is the one act that a place is for; `quiet` has no edge; `link` reads as words in a line. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'link' | 'danger'

const looks: Readonly<Record<ButtonLook, string>> = {
  main: 'h-[34px] rounded-round border border-ink bg-ink px-3.5 text-paper data-hovered:opacity-90 data-pressed:opacity-80 off:border-line off:bg-line off:text-ink-3 off:opacity-100',
  plain:
    'h-[34px] rounded-round border border-line-strong bg-raised px-3.5 text-ink data-hovered:border-ink-3 data-pressed:bg-line off:border-line off:text-ink-3',
  danger:
    'h-[34px] rounded-round border border-bad bg-bad px-3.5 text-paper data-hovered:opacity-90 data-pressed:opacity-80 off:border-line off:bg-line off:text-ink-3',
  quiet:
    'h-6 rounded-[6px] px-2 text-ink-2 text-small data-hovered:bg-line data-pressed:bg-line off:text-ink-3',
  link: 'rounded-[3px] text-accent data-hovered:underline off:text-ink-3 underline-offset-3',
}

export interface ButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> {
  readonly look?: ButtonLook
  /** The key that does the same, shown on the button, for example `Mod+Enter`. */
  readonly keys?: string | undefined
  /** What it does is under way: it keeps the focus and does nothing. */
  readonly isPending?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** React Aria's own pending state announces a button by an id that is gone when its dialog closes. */
const pending = { 'aria-busy': true, ...inert } as const

export function Button({
  look = 'plain',
  keys,
  isPending = false,
  className = '',
  children,
  isDisabled = false,
  ...rest
}: ButtonProps) {
  const kept = useKeptFocus(isDisabled)
  return (
    <AriaButton
      className={`inline-flex flex-none cursor-default items-center gap-2 whitespace-nowrap font-strong transition-[background-color,border-color,opacity] duration-100 ${looks[look]} ${className}`}
      {...rest}
      {...kept}
      {...(isPending ? pending : {})}
    >
      {isPending && <Wheel />}
      {children}
      {keys !== undefined && (
        <span className="max-[1180px]:hidden">
          <Kbd keys={keys} plain={look === 'main' || look === 'danger'} />
        </span>
      )}
    </AriaButton>
  )
}
