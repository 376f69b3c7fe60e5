import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ShapeIcon } from '../ui/shapes.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useBlockerWords } from './blocker-words.ts'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { useGate } from './use-gate.ts'

/** Approving although checks object: the editor writes why, and both are recorded. */
export function ApproveDialog() {
  const t = useTranslations('decision')
  const words = useBlockerWords()
  const blockers = useGate()?.blockers ?? []
  const [override, setOverride] = useState('')

  return (
    <DecisionDialog
      action="approve"
      label={t('approve.anyway')}
      lead={t('approve.lead')}
      stay={t('act.approve-here')}
      title={t('approve.title')}
      wording={override.trim() === '' ? null : { ...noWording, override }}
    >
      <ul aria-label={t('blockers.title')} className="grid rounded-round bg-bad-soft px-3 py-1">
        {blockers.map((blocker) => (
          <li className="flex gap-2 py-1.5" key={words(blocker)}>
            <span className="pt-0.5 text-bad">
              <ShapeIcon shape="stop" size={14} />
            </span>
            {words(blocker)}
          </li>
        ))}
      </ul>
      <TextField
        description={t('approve.hint')}
        label={t('approve.reason')}
        maxLength={2_000}
        onChange={setOverride}
        rows={3}
        value={override}
      />
    </DecisionDialog>
  )
}
