import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { Reasons } from './reasons.tsx'

type Rejection = 'reject' | 'reject-may-return'

/** The two kinds of rejection differ in what the writer may do, so the editor chooses one. */
export function RejectDialog() {
  const t = useTranslations('decision')
  const [kind, setKind] = useState<Rejection>('reject-may-return')
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const isReady = reasons.length > 0 || note.trim() !== ''

  return (
    <DecisionDialog
      action={kind}
      hint={t('needsReason')}
      label={t(`act.${kind}`)}
      look="danger"
      title={t('reject.title')}
      wording={isReady ? { ...noWording, reasons, note } : null}
    >
      <Choice
        label={t('reject.kind')}
        onChange={setKind}
        options={[
          {
            key: 'reject-may-return',
            label: t('reject.mayReturn'),
            description: t('reject.mayReturnHint'),
          },
          { key: 'reject', label: t('reject.final'), description: t('reject.finalHint') },
        ]}
        value={kind}
      />
      <Reasons onChange={setReasons} value={reasons} />
      <TextField
        label={t('reject.note')}
        maxLength={10_000}
        onChange={setNote}
        rows={4}
        value={note}
      />
    </DecisionDialog>
  )
}
