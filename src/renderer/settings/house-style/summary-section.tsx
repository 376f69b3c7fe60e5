import { useTranslations } from 'use-intl'
import { TextField } from '../../ui/text-field.tsx'
import { BoundedField } from './bounded-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { StyleField } from './style-field.tsx'

/** Label, number and length of the summary. */
export function SummarySection() {
  const t = useTranslations('house-style')
  const { written, change, problemAt } = useHouseStyleEdit()
  const { summaryLabel, bullets } = written
  return (
    <>
      <StyleField label={t('summaryLabel.label')} part="summaryLabel">
        <TextField
          description={t('summaryLabel.hint')}
          label={t('summaryLabel.label')}
          onChange={(next) => change({ summaryLabel: next })}
          problem={problemAt('summaryLabel')}
          value={summaryLabel}
        />
      </StyleField>
      <div className="flex flex-wrap gap-8">
        <BoundedField
          bounds="bulletCount"
          label={t('count.label')}
          onChange={(count) => change({ bullets: { ...bullets, count } })}
          part="bullets.count"
          value={bullets.count}
        />
        <BoundedField
          bounds="bulletLength"
          label={t('maxLength.label')}
          onChange={(maxLength) => change({ bullets: { ...bullets, maxLength } })}
          part="bullets.maxLength"
          value={bullets.maxLength}
        />
      </div>
    </>
  )
}
