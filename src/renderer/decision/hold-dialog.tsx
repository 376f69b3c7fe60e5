import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { HoldFields, holdOf, NOT_HELD } from './hold-fields.tsx'

/** A draft that waits says for what: the colleague who finds it was not there. */
export function HoldDialog() {
  const t = useTranslations('decision')
  const [fields, setFields] = useState(NOT_HELD)
  const held = holdOf(fields)
  return (
    <DecisionDialog
      action="hold"
      label={t('act.hold')}
      title={t('hold.title')}
      width="small"
      wording={held === null ? null : { ...noWording, ...held }}
    >
      <HoldFields onChange={setFields} value={fields} />
    </DecisionDialog>
  )
}
