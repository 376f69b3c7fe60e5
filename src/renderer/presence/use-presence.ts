import { useEffect } from 'react'
import { useFollow } from '../draft/open-draft.ts'
import { onTaken } from './other-windows.ts'

/** Asks where the draft is edited when a person comes back to this window, and lets it go with the window. */
export function usePresence(): void {
  const { id, follow } = useFollow()
  useEffect(() => {
    const leave = () => void follow.leave()
    const ask = () => void follow.ask()
    const onVisibility = () => {
      if (document.visibilityState === 'visible') ask()
    }
    const stop = onTaken((draftId) => {
      if (draftId === id) ask()
    })
    window.addEventListener('focus', ask)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      stop()
      window.removeEventListener('focus', ask)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [id, follow])
}
