import { useTranslations } from 'use-intl'
import { STYLE_BOUNDS } from '#shared/checks/house-style.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { StyleField } from './style-field.tsx'
import type { StylePart } from './style-parts.ts'

interface Props {
  readonly part: StylePart
  readonly bounds: keyof typeof STYLE_BOUNDS
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A number of the house style, which says what it may be. */
export function BoundedField({ part, bounds, label, value, onChange }: Props) {
  const t = useTranslations('house-style')
  const { problemAt } = useHouseStyleEdit()
  const [least, most] = STYLE_BOUNDS[bounds]
  return (
    <StyleField label={label} part={part}>
      <NumberField
        description={t('bounds', { least, most })}
        label={label}
        onChange={onChange}
        problem={problemAt(part)}
        value={value}
      />
    </StyleField>
  )
}
