import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { newId } from '../draft/new-id.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { useNamed } from '../settings/use-named.ts'
import { useStore } from '../store.ts'
import { closeLetter, letterMode, openLetter, showLetter } from './letter-mode.ts'
import { LetterPane } from './letter-pane.tsx'
import { POINT_KEY, usePoint } from './use-point.ts'
import { useWritten } from './use-written.ts'
import { keepNow } from './written.ts'

/** Lies over the summary of the open draft while its writer is written to. */
export function LetterLayer() {
  const t = useTranslations('letter')
  const store = useDraftStore()
  const named = useNamed()
  const point = usePoint()
  const { written, change } = useWritten()
  const isOpen = useStore(letterMode, ({ draftId }) => draftId === store.id)
  const isInReview = useDraft(({ status }) =>
    ['submitted', 'in-review', 'resubmitted'].includes(status),
  )
  const lastTold = useDraft(
    ({ decisions }) => decisions.findLast(({ letter }) => letter !== null)?.id ?? null,
  )

  const noteHere = () => {
    const place = point()
    if (place === null) return
    const note = { id: newId(), reason: null, words: '', place }
    change({ notes: [...written.notes, note] })
    openLetter(store, letterMode.get().action, note.id)
  }
  useCommand({
    id: 'letter.note',
    group: 'decision',
    title: t('note.here'),
    keys: POINT_KEY,
    isDisabled: !isInReview,
    run: () => named(noteHere),
  })
  useCommand({
    id: 'letter.last',
    group: 'decision',
    title: t('last'),
    isDisabled: lastTold === null,
    run: () => showLetter(lastTold),
  })

  useEffect(() => {
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      void keepNow()
      if (letterMode.get().draftId === store.id) closeLetter()
    }
  }, [store])

  return isOpen ? (
    <div className="absolute inset-0">
      <ScreenBoundary>
        <LetterPane />
      </ScreenBoundary>
    </div>
  ) : null
}

/** Whether the summary of this draft lies under its letter. */
export const useIsWriting = (draftId: string | null): boolean =>
  useStore(letterMode, (now) => now.draftId !== null && now.draftId === draftId)
