import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '../ui/text-field.tsx'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'

/** A day as a date field writes it, in the place where the editor is. */
const dayText = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** The beginning of that day where the editor is, ISO UTC. */
const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

/** A draft that waits says for what: the colleague who finds it was not there. */
export function HoldDialog() {
  const t = useTranslations('decision')
  const [note, setNote] = useState('')
  const [day, setDay] = useState('')
  const earliest = dayText(new Date(Date.now() + 86_400_000))
  // A day that has passed would bring the draft back at once.
  const isPast = day !== '' && day < earliest

  return (
    <DecisionDialog
      action="hold"
      label={t('act.hold')}
      title={t('hold.title')}
      width="small"
      wording={
        note.trim() === '' || isPast
          ? null
          : { ...noWording, note, until: day === '' ? null : startOf(day) }
      }
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
      <TextField
        description={t('hold.dayHint')}
        label={t('hold.day')}
        onChange={setDay}
        problem={isPast ? t('hold.dayPast') : undefined}
        type="date"
        value={day}
      />
    </DecisionDialog>
  )
}
