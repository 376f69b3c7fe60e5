import { useEffect, useRef } from 'react'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** At the first start the desk asks who sits at it, once; a decision asks again. */
export function useAskName(): void {
  const { editor } = useDeskSettings().preferences
  const asked = useRef(false)
  useEffect(() => {
    if (editor !== null || asked.current) return
    asked.current = true
    showDialog('name')
  }, [editor])
}
