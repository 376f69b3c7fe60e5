import { useEffect } from 'react'
import { findPlace } from '#shared/letter/find-place.ts'
import { paint } from '../draft/highlights/layers.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { writtenOf } from './written.ts'

/** Marks in the article what the notes point at, for as long as they are on screen. */
export function useNotedText(): void {
  const store = useDraftStore()
  const notes = useDraft((state) => writtenOf(state).notes)
  const article = useDraft(({ checked }) => checked?.article ?? null)
  useEffect(() => {
    if (article === null) return
    const spans = notes.flatMap(({ place }) => {
      const found = place === null ? null : findPlace(article, place)
      return found?.kind === 'block' ? [found] : []
    })
    paint('noted', store.article.current?.rangesOf(spans) ?? [])
    return () => paint('noted', [])
  }, [store, notes, article])
}
