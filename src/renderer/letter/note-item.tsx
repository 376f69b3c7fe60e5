import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Note } from '#shared/letter/note.ts'
import { matchesKeys } from '../keys/keys.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useStore } from '../store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { focusNote, letterMode } from './letter-mode.ts'
import { NotePlace } from './note-place.tsx'
import { POINT_KEY, usePoint } from './use-point.ts'

interface Props {
  readonly note: Note
  readonly number: number
  readonly onChange: (part: Partial<Note>) => void
  readonly onRemove: () => void
}

/** One line of the writer's list: what to do, where, and for which reason. */
export function NoteItem({ note, number, onChange, onRemove }: Props) {
  const t = useTranslations('letter')
  const language = useLocale()
  const { reasons } = useDeskSettings().houseStyle
  const words = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isWanted = useStore(letterMode, ({ focus }) => focus === note.id)
  const point = usePoint()
  useEffect(() => {
    if (!isWanted) return
    words.current?.focus()
    words.current?.scrollIntoView({ block: 'nearest' })
    focusNote(null)
  }, [isWanted])
  return (
    <li
      className="grid grid-cols-1 gap-1.5 border-line border-t py-2.5"
      onKeyDown={(event) => {
        if (!matchesKeys(event, POINT_KEY)) return
        event.preventDefault()
        const place = point()
        if (place !== null) onChange({ place })
      }}
    >
      <TextField
        fieldRef={words}
        label={t('note.label', { number })}
        maxLength={2_000}
        onChange={(text) => onChange({ words: text })}
        rows={2}
        value={note.words}
      />
      <div className="flex min-h-7 items-center gap-2 text-small">
        <NotePlace number={number} onChange={(place) => onChange({ place })} place={note.place} />
      </div>
      <div className="flex items-center justify-between gap-2 text-small">
        <Select
          choices={[
            { key: '', label: t('note.noReason') },
            ...reasons.map(({ key, label }) => ({ key, label: label[language] })),
          ]}
          className="max-w-[260px]"
          label={t('note.reason', { number })}
          onChange={(key) => onChange({ reason: key === '' ? null : key })}
          value={note.reason ?? ''}
        />
        <IconButton icon={Trash2} label={t('note.remove', { number })} onPress={onRemove} />
      </div>
    </li>
  )
}
