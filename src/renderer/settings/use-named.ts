import { useCallback } from 'react'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from './desk-settings.ts'

/** Does what needs somebody's name, or asks for the name first. */
export function useNamed(): (act: () => void) => void {
  const { editor } = useDeskSettings().preferences
  return useCallback(
    (act) => {
      if (editor === null) showDialog('name')
      else act()
    },
    [editor],
  )
}
