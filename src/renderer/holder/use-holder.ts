import { type Holder, isHeld } from '#shared/holder/holder.ts'
import { useDraft } from '../draft/open-draft.ts'
import { useNow } from '../now.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** Whose task the open draft is now; null for nobody's, also once it has run out. */
export function useHolder(): { readonly holder: Holder | null; readonly isOwn: boolean } {
  const { editor } = useDeskSettings().preferences
  const now = new Date(useNow()).toISOString()
  const told = useDraft((state) => state.holder)
  const holder = told !== null && isHeld(told, now) ? told : null
  return { holder, isOwn: holder !== null && holder.name === editor }
}
