import { type RefCallback, useEffect, useId, useRef } from 'react'

interface Props {
  readonly label: string
  readonly description: string
  /** What is wrong with the value, as a sentence; undefined while nothing is. */
  readonly problem: string | undefined
  readonly maxLength: number
  /** What it begins with. */
  readonly begin: () => string
  readonly onType: (value: string) => void
}

/**
 * A field for what nobody is to read again. Its value is the element's alone: a controlled field would
 * leave it behind in what React keeps of former renderings.
 */
export function SecretField({ label, description, problem, maxLength, begin, onType }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const fill: RefCallback<HTMLInputElement> = (input) => {
    field.current = input
    if (input !== null && input.value === '') input.value = begin()
  }
  useEffect(() => {
    const input = field.current
    return () => {
      // Chromium may hold on to a field that is gone from the page, and React to the last value of each field.
      if (input !== null) input.value = ''
    }
  }, [])
  return (
    <div className="grid gap-1">
      <label className="font-strong text-ink" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== undefined}
        autoComplete="off"
        className="h-[34px] w-full rounded-round border border-line-strong bg-raised px-2.5 py-1.5 text-ink text-normal hover:border-ink-3 aria-invalid:border-bad"
        id={id}
        maxLength={maxLength}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        ref={fill}
        spellCheck={false}
        type="password"
      />
      <span className="text-ink-3 text-small" id={`${id}-hint`}>
        {description}
      </span>
      <span className="font-strong text-bad text-small empty:hidden" id={`${id}-problem`}>
        {problem}
      </span>
    </div>
  )
}
