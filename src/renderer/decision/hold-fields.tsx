import { useTranslations } from 'use-intl'
import { TextField } from '../ui/text-field.tsx'

/** A day as a date field writes it, in the place where the editor is. */
const dayText = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** The beginning of that day where the editor is, ISO UTC. */
const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

export interface Held {
  readonly note: string
  /** As a date field writes it; '' for none. */
  readonly day: string
}

export const NOT_HELD: Held = { note: '', day: '' }

/** A day that has passed would bring the draft back at once. */
const isPast = (day: string): boolean =>
  day !== '' && day < dayText(new Date(Date.now() + 86_400_000))

/** What a hold is recorded with; null while its reason is missing or its day has passed. */
export const holdOf = ({
  note,
  day,
}: Held): { readonly note: string; readonly until: string | null } | null =>
  note.trim() === '' || isPast(day) ? null : { note, until: day === '' ? null : startOf(day) }

interface Props {
  readonly value: Held
  readonly onChange: (value: Held) => void
}

/** What a draft waits for, and on which day it comes back. */
export function HoldFields({ value, onChange }: Props) {
  const t = useTranslations('decision')
  return (
    <>
      <TextField
        autoFocus
        label={t('hold.note')}
        maxLength={10_000}
        onChange={(note) => onChange({ ...value, note })}
        placeholder={t('hold.example')}
        rows={3}
        value={value.note}
      />
      <TextField
        description={t('hold.dayHint')}
        label={t('hold.day')}
        onChange={(day) => onChange({ ...value, day })}
        problem={isPast(value.day) ? t('hold.dayPast') : undefined}
        type="date"
        value={value.day}
      />
    </>
  )
}
