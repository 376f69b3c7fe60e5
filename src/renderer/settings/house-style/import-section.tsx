import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { furnitureOf } from '#shared/checks/article/furniture-lines.ts'
import { Sign } from '../../ui/sign.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { LinesField } from './lines-field.tsx'

/** A line of a page, held against the patterns as they are written now. */
function TryLine() {
  const t = useTranslations('house-style')
  const { base, written } = useHouseStyleEdit()
  const [line, setLine] = useState('')
  const { summaryLabel, aiNote, reviewClaim, boilerplate } = written
  const found = furnitureOf(line, { ...base, summaryLabel, aiNote, reviewClaim, boilerplate })
  return (
    <div className="grid gap-1.5 rounded-round border border-line bg-desk p-3">
      <TextField
        description={t('try.hint')}
        label={t('try.label')}
        onChange={setLine}
        value={line}
      />
      <p aria-live="polite" className="min-h-5">
        {line.trim() !== '' &&
          (found === null ? (
            <Sign tone="good">{t('try.kept')}</Sign>
          ) : (
            <Sign shape="half" tone="unsure">
              {t(`try.${found === 'label' ? 'label-line' : found}`)}
            </Sign>
          ))}
      </p>
    </div>
  )
}

/** Lines of a copied page that are no part of the article. */
export function ImportSection() {
  const t = useTranslations('house-style')
  const { written, change } = useHouseStyleEdit()
  return (
    <>
      <LinesField
        description={t('boilerplate.hint')}
        label={t('boilerplate.label')}
        onChange={(boilerplate) => change({ boilerplate })}
        part="boilerplate"
        value={written.boilerplate}
      />
      <TryLine />
    </>
  )
}
