import { useState } from 'react'
import { noWording } from '../decision/decide.ts'
import { useDecide } from '../decision/use-decide.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { letterMode } from './letter-mode.ts'
import { keepNow, writtenOf } from './written.ts'

/** Takes the decision that the letter is about. The letter itself goes nowhere by it. */
export function useDecideLetter() {
  const store = useDraftStore()
  const { run: decide, isDeciding } = useDecide()
  const [isKeeping, setKeeping] = useState(false)
  const run = async (): Promise<void> => {
    if (isKeeping || isDeciding) return
    setKeeping(true)
    // Else it could come after the decision that forgets it.
    await keepNow()
    setKeeping(false)
    await decide(letterMode.get().action, { ...noWording, ...writtenOf(store.read()) })
  }
  return { run, isDeciding: isDeciding || isKeeping }
}
