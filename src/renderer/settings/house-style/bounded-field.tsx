import { useTranslations } from 'use-intl'
import { STYLE_BOUNDS } from '#shared/checks/house-style.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { atPath } from './go-to-path.ts'

interface Props {
  readonly path: string
  readonly bounds: keyof typeof STYLE_BOUNDS
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A number of the house style, which says what it may be. */
export function BoundedField({ path, bounds, label, value, onChange }: Props) {
  const t = useTranslations('house-style')
  const { problemAt } = useHouseStyleEdit()
  const [least, most] = STYLE_BOUNDS[bounds]
  return (
    <div {...atPath(path)}>
      <NumberField
        description={t('bounds', { least, most })}
        label={label}
        onChange={onChange}
        problem={problemAt(path)}
        value={value}
      />
    </div>
  )
}
