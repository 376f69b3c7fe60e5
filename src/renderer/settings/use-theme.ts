import { useEffect } from 'react'
import type { Preferences } from '#shared/contract/settings.ts'

/** Keeps data-theme, which the tokens hang on, equal to the choice or to the system. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const paint = () => {
      document.documentElement.dataset.theme =
        theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    paint()
    dark.addEventListener('change', paint)
    return () => dark.removeEventListener('change', paint)
  }, [theme])
}
