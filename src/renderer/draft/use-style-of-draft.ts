import { useEffect } from 'react'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { openStore, useOpenDraft } from './open-draft.ts'

/** A changed house style counts at once for the draft that is open: it is checked by it, undecided or not. */
export function useStyleOfDraft(): void {
  const { houseStyle } = useDeskSettings()
  const open = useOpenDraft()
  const id = open.kind === 'open' ? open.id : null
  useEffect(() => {
    const store = openStore()
    if (store === null || id === null || store.read().houseStyle === houseStyle) return
    store.patch({ houseStyle })
    store.recheck()
  }, [houseStyle, id])
}
