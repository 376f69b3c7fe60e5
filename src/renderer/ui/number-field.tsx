import { Minus, Plus } from 'lucide-react'
import {
  NumberField as AriaNumberField,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  Text,
} from 'react-aria-components'

interface NumberFieldProps {
  readonly label: string
  readonly description: string
  /** null while the field is empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** What is wrong with the number, as a sentence. */
  readonly problem?: string | undefined
}

const step =
  'grid size-8 flex-none cursor-default place-items-center text-ink-2 data-hovered:bg-line data-disabled:text-line-strong'

/** A whole number, to be typed or stepped. What is out of bounds stays as typed, for a sentence to say so. */
export function NumberField({ label, description, value, onChange, problem }: NumberFieldProps) {
  return (
    <AriaNumberField
      className="grid gap-1"
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      isInvalid={problem !== undefined}
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      value={value ?? Number.NaN}
    >
      <Label className="font-strong text-ink">{label}</Label>
      <Group className="flex w-[148px] items-center overflow-hidden rounded-round border border-line-strong bg-raised focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2 data-invalid:border-bad data-hovered:border-ink-3">
        <Button className={`${step} border-line border-r`} slot="decrement">
          <Minus aria-hidden="true" size={14} />
        </Button>
        <Input className="tabular h-8 min-w-0 flex-1 bg-transparent text-center text-ink outline-none" />
        <Button className={`${step} border-line border-l`} slot="increment">
          <Plus aria-hidden="true" size={14} />
        </Button>
      </Group>
      <Text className="text-ink-3 text-small" slot="description">
        {description}
      </Text>
      <FieldError className="font-strong text-bad text-small">{problem}</FieldError>
    </AriaNumberField>
  )
}
