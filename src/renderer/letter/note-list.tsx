import { ListPlus, Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { languageOf } from '#shared/letter/language-of.ts'
import { newId } from '../draft/new-id.ts'
import { useDraft } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { findingNotes } from './finding-notes.ts'
import { focusNote } from './letter-mode.ts'
import { NoteItem } from './note-item.tsx'
import { useWritten } from './use-written.ts'
import { withNote } from './written.ts'

/** The list that the writer will tick off, so that one round is enough (domain.md, "Workflow"). */
export function NoteList() {
  const t = useTranslations('letter')
  const common = useTranslations('common')
  const { written, change } = useWritten()
  const checked = useDraft((state) => state.checked)
  const { notes } = written
  const found =
    checked === null
      ? []
      : findingNotes(
          checked.articleFindings,
          checked.article,
          notes,
          written.language ?? languageOf(checked.article),
          newId,
        )

  const add = () => {
    const note = { id: newId(), reason: null, words: '', place: null }
    change({ notes: [...notes, note] })
    focusNote(note.id)
  }
  const remove = (id: string) => {
    change({ notes: withNote(notes, id, null) })
    const next = notes[notes.findIndex((note) => note.id === id) + 1] ?? notes.at(-2)
    focusNote(next?.id ?? null)
    showToast(t('note.removed'), {
      action: { label: common('undo'), run: () => change({ notes }) },
    })
  }

  return (
    <section aria-label={t('notes')} className="grid grid-cols-1">
      <h3 className="font-strong">{t('notes')}</h3>
      <p className="pb-1 text-ink-3 text-small">{t('notesHint')}</p>
      <ol aria-label={t('notes')} className="grid grid-cols-1">
        {notes.map((note, at) => (
          <NoteItem
            key={note.id}
            note={note}
            number={at + 1}
            onChange={(part) => change({ notes: withNote(notes, note.id, part) })}
            onRemove={() => remove(note.id)}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2 border-line border-t pt-2.5">
        <Button onPress={add}>
          <Plus aria-hidden="true" size={15} />
          {t('note.add')}
        </Button>
        {found.length > 0 && (
          <Button onPress={() => change({ notes: [...notes, ...found] })}>
            <ListPlus aria-hidden="true" size={15} />
            {t('note.takeFindings', { count: found.length })}
          </Button>
        )}
      </div>
    </section>
  )
}
