import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Reasons } from '../decision/reasons.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ManyDialog } from './many-dialog.tsx'

/** Why the chosen drafts are rejected; each writer is written to in the words of a single rejection. */
export function RejectManyDialog() {
  const t = useTranslations('many')
  const decision = useTranslations('decision')
  const [kind, setKind] = useState<'mayReturn' | 'final'>('mayReturn')
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  return (
    <ManyDialog
      label={decision('act.reject')}
      look="danger"
      plan={{
        work: 'reject',
        mayReturn: kind === 'mayReturn',
        reasons: [...reasons],
        note,
        language: null,
      }}
      title={t('reject')}
    >
      <Choice
        label={decision('reject.kind')}
        onChange={setKind}
        options={[
          {
            key: 'mayReturn',
            label: decision('reject.mayReturn'),
            description: decision('reject.mayReturnHint'),
          },
          {
            key: 'final',
            label: decision('reject.final'),
            description: decision('reject.finalHint'),
          },
        ]}
        value={kind}
      />
      <Reasons onChange={setReasons} value={reasons} />
      <TextField
        description={t('letterHint')}
        label={t('note')}
        maxLength={10_000}
        onChange={setNote}
        rows={4}
        value={note}
      />
    </ManyDialog>
  )
}
