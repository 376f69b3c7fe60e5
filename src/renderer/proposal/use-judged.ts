import { useEffect, useState } from 'react'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'

interface Judged {
  readonly words: string
  /** Hash of the article that they were held against. */
  readonly article: string | undefined
  readonly verdicts: readonly Verdict[]
}

const none: readonly Verdict[] = []

/**
 * What the checks say of candidates for a bullet's place (null: a new bullet), in their order; anew when
 * the article changes. Nothing while they are being checked for the first time.
 */
export function useJudged(
  bulletId: string | null,
  candidates: readonly Candidate[],
): readonly Verdict[] {
  const store = useDraftStore()
  const article = useDraft(({ checked }) => checked?.articleHash)
  const [judged, setJudged] = useState<Judged | null>(null)
  const words = JSON.stringify(candidates)
  useEffect(() => {
    let isGone = false
    void store.judge(bulletId, JSON.parse(words)).then((verdicts) => {
      if (!isGone) setJudged({ words, article, verdicts })
    })
    return () => {
      isGone = true
    }
  }, [store, bulletId, words, article])
  return judged?.words === words ? judged.verdicts : none
}
