import { useEffect, useRef } from 'react'
import { ask } from '../draft/ask.ts'
import { openDraft } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { screen, showDialog } from '../screen.ts'

/**
 * When something ended in the middle of the work, the screen comes back with the draft that was worked on
 * and says what was restored. An application without words in the air has nothing to tell.
 */
export function useRecovered(): void {
  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    void ask(() => desk.recovery.read()).then((answer) => {
      if (!answer.ok || answer.value === null) return
      const { lost, drafts } = answer.value
      const [last] = drafts
      if (last === undefined && lost === 'application') return
      if (last !== undefined) void openDraft(desk, last.id)
      if (screen.get().dialog === null) showDialog('recovered')
    })
  }, [])
}
