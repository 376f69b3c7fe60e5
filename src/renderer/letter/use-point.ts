import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { NotePlace } from '#shared/letter/note.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { showToast } from '../ui/toast.tsx'
import { selectedPlace } from './selected-place.ts'

/** The same key in the article and in a note. */
export const POINT_KEY = 'Mod+Alt+P'

/** Takes the place that is selected in the article, or says that there is none. */
export function usePoint(): () => NotePlace | null {
  const t = useTranslations('letter')
  const store = useDraftStore()
  return useCallback(() => {
    const place = selectedPlace(store)
    if (place === null) showToast(t('note.nothingSelected'), { tone: 'warn' })
    return place
  }, [store, t])
}
