import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { HoldFields, holdOf, NOT_HELD } from '../decision/hold-fields.tsx'
import { ManyDialog } from './many-dialog.tsx'

/** What the chosen drafts wait for, and until when. */
export function HoldManyDialog() {
  const t = useTranslations('many')
  const decision = useTranslations('decision')
  const [fields, setFields] = useState(NOT_HELD)
  const held = holdOf(fields)
  return (
    <ManyDialog
      label={decision('act.hold')}
      plan={held === null ? null : { work: 'hold', ...held }}
      title={t('hold')}
    >
      <HoldFields onChange={setFields} value={fields} />
    </ManyDialog>
  )
}
