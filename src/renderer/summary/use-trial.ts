import { useEffect } from 'react'
import { useDraftStore } from '../draft/open-draft.ts'
import type { BulletWords } from './bullet-form.tsx'

/** Lets the checks follow while a bullet's words are typed; an empty field leaves it as it stands. */
export function useTrial(bulletId: string): (words: BulletWords) => void {
  const store = useDraftStore()
  useEffect(
    () => () => {
      if (store.read().trial === null) return
      store.patch({ trial: null })
      store.recheck()
    },
    [store],
  )
  return (words) => {
    const isBlank = words.heading.trim() + words.text.trim() === ''
    store.patch({ trial: isBlank ? null : { id: bulletId, ...words } })
    store.recheck()
  }
}
