import { useEffect } from 'react'
import { never } from '#shared/contract/outcome.ts'
import {
  type FocusTarget,
  focusBullet,
  focusPane,
  focusPlace,
  onFocusTarget,
} from '../draft-focus.ts'
import { afterDialog } from '../keys/after-dialog.ts'

function goOn(target: FocusTarget): void {
  switch (target.kind) {
    case 'place':
      focusPlace(target.place)
      break
    case 'bullet':
      focusBullet(target.bulletId)
      break
    case 'pane':
      focusPane(target.pane)
      break
    default:
      never(target)
  }
}

/**
 * Leaves what lies over the draft by Escape, and for whoever wants to get to a place of the draft.
 *
 * @param region what Escape counts in
 */
export function useLeaving(region: string, leave: (focus?: 'elsewhere') => void): void {
  useEffect(
    () =>
      onFocusTarget((target) => {
        leave('elsewhere')
        // Until React has drawn the draft again, it takes no focus.
        afterDialog(() => goOn(target))
      }),
    [leave],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target !== document.body && target.closest(region) === null) return
      event.preventDefault()
      leave()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [region, leave])
}
