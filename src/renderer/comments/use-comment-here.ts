import { useCallback } from 'react'
import { useDraftStore } from '../draft/open-draft.ts'
import { closeLetter } from '../letter/letter-mode.ts'
import { usePoint } from '../letter/use-point.ts'
import { useNamed } from '../settings/use-named.ts'
import { beginComment } from './comment-mode.ts'

/** The key that editors know from shared documents. */
export const COMMENT_KEY = 'Mod+Alt+M'

/** Begins a comment on the selected words, or on the sentence at the caret. */
export function useCommentHere(): () => void {
  const store = useDraftStore()
  const named = useNamed()
  const point = usePoint()
  return useCallback(
    () =>
      named(() => {
        const place = point()
        if (place === null) return
        closeLetter()
        beginComment(store, place)
      }),
    [store, named, point],
  )
}
