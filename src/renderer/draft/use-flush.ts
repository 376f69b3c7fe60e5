import { useEffect } from 'react'
import { useDraftStore } from './open-draft.ts'

/** Saves at once when the window loses the focus, is hidden or goes. */
export function useFlush(): void {
  const store = useDraftStore()
  useEffect(() => {
    const flush = () => void store.flush()
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [store])
}
