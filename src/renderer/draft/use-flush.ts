import { useEffect } from 'react'
import { isElectron } from '../desk.ts'
import { useDraftStore } from './open-draft.ts'

/** Saves at once when the window loses the focus, is hidden or goes, and lets it go only then. */
export function useFlush(): void {
  const store = useDraftStore()
  useEffect(() => {
    const flush = () => void store.flush()
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    // A browser asks the person. Electron just stays, so the window closes itself once all is stored.
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (store.read().save.kind === 'saved') return
      event.preventDefault()
      const saved = store.flush()
      if (isElectron()) void saved.then(({ ok }) => ok && window.close())
    }
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    // A tab that the browser puts to sleep, and in Electron the whole machine.
    document.addEventListener('freeze', flush)
    window.addEventListener('beforeunload', onBeforeUnload)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('freeze', flush)
      window.removeEventListener('beforeunload', onBeforeUnload)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [store])
}
