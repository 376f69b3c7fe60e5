import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { UnsentLetter } from '#shared/letter/note.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { showToast } from '../ui/toast.tsx'
import { write, writtenOf } from './written.ts'

/** What is written to the writer of the open draft, and the way to change it. */
export function useWritten() {
  const t = useTranslations('letter')
  const store = useDraftStore()
  const written = useDraft(writtenOf)
  const change = useCallback(
    (part: Partial<UnsentLetter>) =>
      write(store, part, () => showToast(t('notKept'), { tone: 'bad' })),
    [store, t],
  )
  return { written, change }
}
