import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '../ui/text-field.tsx'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'

/** A draft that waits says for what: the colleague who finds it was not there. */
export function HoldDialog() {
  const t = useTranslations('decision')
  const [note, setNote] = useState('')

  return (
    <DecisionDialog
      action="hold"
      label={t('act.hold')}
      title={t('hold.title')}
      width="small"
      wording={note.trim() === '' ? null : { ...noWording, note }}
    >
      <TextField
        autoFocus
        label={t('hold.note')}
        maxLength={10_000}
        onChange={setNote}
        placeholder={t('hold.example')}
        rows={3}
        value={note}
      />
    </DecisionDialog>
  )
}
