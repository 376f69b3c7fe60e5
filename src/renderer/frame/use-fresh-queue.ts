import { useEffect } from 'react'
import { openStore, useOpenDraft } from '../draft/open-draft.ts'
import { refreshQueue } from '../queries.ts'

/** The row of a draft follows the draft: every acknowledged save may change its line. */
const AT_MOST_EVERY_MS = 1_500

/** Reads the queue again after the open draft was saved or moved on, not at every key. */
export function useFreshQueue(): void {
  const open = useOpenDraft()
  const id = open.kind === 'open' ? open.id : null
  useEffect(() => {
    const store = openStore()
    if (store === null || id === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen = store.read()
    const stop = store.subscribe(() => {
      const now = store.read()
      const changed =
        now.status !== seen.status ||
        now.version !== seen.version ||
        (now.save.kind === 'saved' && now.save !== seen.save)
      seen = now
      if (!changed || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        void refreshQueue()
      }, AT_MOST_EVERY_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [id])
}
