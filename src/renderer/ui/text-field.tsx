import type { Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'

interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string
  readonly description?: string | undefined
  /** What is wrong with the value, as a sentence; undefined while nothing is. */
  readonly problem?: string | undefined
  readonly placeholder?: string
  /** More than one makes a text area of so many lines. */
  readonly rows?: number
  /** Article text is set in the reading face. */
  readonly face?: 'ui' | 'reading'
  readonly fieldRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

const box =
  'w-full rounded-round border border-line-strong bg-raised px-2.5 py-1.5 text-ink data-hovered:border-ink-3 data-invalid:border-bad data-disabled:bg-desk data-disabled:text-ink-3'

export function TextField({
  label,
  description,
  problem,
  placeholder = '',
  rows = 1,
  face = 'ui',
  fieldRef = null,
  ...rest
}: TextFieldProps) {
  const look = `${box} ${face === 'reading' ? 'font-reading text-large' : 'text-normal'}`
  return (
    <AriaTextField className="grid gap-1" isInvalid={problem !== undefined} {...rest}>
      <Label className="font-strong text-ink">{label}</Label>
      {rows > 1 ? (
        <TextArea
          className={`${look} resize-y`}
          placeholder={placeholder}
          ref={fieldRef}
          rows={rows}
        />
      ) : (
        <Input className={`${look} h-[34px]`} placeholder={placeholder} ref={fieldRef} />
      )}
      {description !== undefined && (
        <Text className="text-ink-3 text-small" slot="description">
          {description}
        </Text>
      )}
      <FieldError className="font-strong text-bad text-small">{problem}</FieldError>
    </AriaTextField>
  )
}
