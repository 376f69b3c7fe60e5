import { useTranslations } from 'use-intl'
import { TextField } from '../../ui/text-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { LinesField } from './lines-field.tsx'
import { StyleField } from './style-field.tsx'

/** What a page claims about AI and review, and the names under which it appears. */
export function ClaimsSection() {
  const t = useTranslations('house-style')
  const { written, change, problemAt } = useHouseStyleEdit()
  return (
    <>
      {(['aiNote', 'reviewClaim'] as const).map((field) => (
        <StyleField key={field} label={t(`claim.${field}.label`)} part={field}>
          <TextField
            description={t(`claim.${field}.hint`)}
            label={t(`claim.${field}.label`)}
            onChange={(next) => change({ [field]: next })}
            problem={problemAt(field)}
            rows={3}
            value={written[field]}
          />
        </StyleField>
      ))}
      <LinesField
        description={t('outlets.hint')}
        label={t('outlets.label')}
        onChange={(outlets) => change({ outlets })}
        part="outlets"
        rows={4}
        value={written.outlets}
      />
    </>
  )
}
