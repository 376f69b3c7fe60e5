import { useTranslations } from 'use-intl'
import { BoundedField } from './bounded-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'

const limits = [
  'minWords',
  'maxTitleLength',
  'maxExcerptLength',
  'wordsPerMinute',
  'minSections',
  'minPhotos',
  'maxParagraphWords',
  'oldAfterHours',
  'holderHours',
] as const

/** How long and how many; 0 words or characters are no such rule. */
export function LimitsSection() {
  const t = useTranslations('house-style')
  const { written, change } = useHouseStyleEdit()
  return (
    <div className="grid grid-cols-2 gap-x-8 gap-y-5">
      {limits.map((limit) => (
        <BoundedField
          bounds={limit}
          key={limit}
          label={t(`limit.${limit}`)}
          onChange={(value) => change({ [limit]: value })}
          part={limit}
          value={written[limit]}
        />
      ))}
    </div>
  )
}
