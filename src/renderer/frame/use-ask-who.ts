import { useEffect, useRef } from 'react'
import { openedEmpty } from '../caller.ts'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/**
 * A window that was just opened asks who sits at it, once: where nobody has a name yet, and where it
 * could be one of several. A decision asks again.
 */
export function useAskWho(): void {
  const { editors, preferences } = useDeskSettings()
  const asked = useRef(false)
  const isOpen = openedEmpty && editors.filter(({ active }) => active).length > 1
  const isDue = preferences.editor === null || isOpen
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    if (isDue) showDialog('name')
  }, [isDue])
}
