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
import { leaveCompare } from './compare-mode.ts'

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

/** Leaves the comparison by Escape, and for whoever wants to get to a place of the draft under it. */
export function useLeaving(): void {
  useEffect(
    () =>
      onFocusTarget((target) => {
        leaveCompare('elsewhere')
        // Until React has drawn the draft again, it takes no focus.
        afterDialog(() => goOn(target))
      }),
    [],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target !== document.body && target.closest('[data-compare]') === null) return
      event.preventDefault()
      leaveCompare()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
