import { useCallback } from 'react'
import { ask } from '../draft/ask.ts'
import { showToast } from '../ui/toast.tsx'
import { useFailureWords } from './failure-words.ts'

/** Does something at the desk: says that it is done, or what stood in the way. True when it was done. */
export function useAct(): (act: () => Promise<unknown>, done?: string) => Promise<boolean> {
  const words = useFailureWords()
  return useCallback(
    async (act, done) => {
      const answer = await ask(act)
      if (!answer.ok) {
        const { what, now } = words(answer.failure)
        showToast(`${what} ${now}`, { tone: 'bad' })
      } else if (done !== undefined) showToast(done)
      return answer.ok
    },
    [words],
  )
}
