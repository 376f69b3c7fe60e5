import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { TextField as AriaTextField, FieldError, Input } from 'react-aria-components'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter, and Shift with Enter. */
  readonly onEnter: (isBack: boolean) => void
  /** What is wrong with it, as a sentence. */
  readonly problem?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement>
  /** What stands behind it in the line. */
  readonly children: ReactNode
}

/** A line of the bar: its name is in the field while nothing else is. */
export function FindLine({ label, value, onChange, onEnter, problem, inputRef, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey)
      return
    event.preventDefault()
    onEnter(event.shiftKey)
  }
  return (
    <AriaTextField
      aria-label={label}
      autoComplete="off"
      className="find-line"
      isInvalid={problem !== undefined}
      onChange={onChange}
      onKeyDown={onKeyDown}
      spellCheck="false"
      value={value}
    >
      <Input
        className="h-7 min-w-0 flex-1 rounded-[6px] border border-line-strong bg-raised px-2 text-ink text-normal data-invalid:border-bad"
        placeholder={label}
        ref={inputRef ?? null}
      />
      {children}
      <FieldError className="basis-full font-strong text-bad text-small">{problem}</FieldError>
    </AriaTextField>
  )
}
