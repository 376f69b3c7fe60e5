import { useCallback } from 'react'
import type { Answer } from '../draft/ask.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { showDialog } from '../screen.ts'
import { showToast } from '../ui/toast.tsx'

/** Tells whether an act was done, after saying what stood in its way. */
export type Report = (act: Promise<Answer<unknown> | null>) => Promise<boolean>

/** Waits for an act and says what stood in its way; without a name the desk asks for one. */
export function useReport(): Report {
  const words = useFailureWords()
  return useCallback(
    async (act) => {
      const answer = await act
      if (answer === null || answer.ok) return answer !== null
      if (answer.failure.kind === 'no-editor') showDialog('name')
      else {
        const { what, now } = words(answer.failure)
        showToast(`${what} ${now}`, { tone: 'bad' })
      }
      return false
    },
    [words],
  )
}
