import { useState } from 'react'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Answer } from '../draft/ask.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useReport } from '../summary/use-report.ts'
import { type CandidatePlace, rejectCandidate, takeCandidate } from './acts.ts'
import { readCandidatesAgain } from './kept-candidates.ts'

export interface Taking {
  /** The candidate of which an editor is to say that it may be taken though the article changed. */
  readonly doubted: string | null
  readonly take: (candidate: ModelCandidate, place: CandidatePlace) => void
  readonly reject: (candidate: ModelCandidate) => void
  readonly leaveDoubt: () => void
}

const isOutdated = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.failure.kind === 'candidate-outdated'

/** Takes and rejects candidates; one that the article has left behind is taken only after a question. */
export function useTaking(
  onChanged: (candidate: ModelCandidate) => void,
  onTaken: (candidate: ModelCandidate) => void,
): Taking {
  const store = useDraftStore()
  const report = useReport()
  const [doubted, setDoubted] = useState<string | null>(null)

  const take = async (candidate: ModelCandidate, place: CandidatePlace) => {
    if (candidate.status !== 'waiting') return
    const isSure = doubted === candidate.id
    if (candidate.outdated && !isSure) return setDoubted(candidate.id)
    const answer = await takeCandidate(store, candidate, place, isSure)
    if (isOutdated(answer)) {
      onChanged({ ...candidate, outdated: true })
      return setDoubted(candidate.id)
    }
    setDoubted(null)
    if (!(await report(Promise.resolve(answer)))) return
    onChanged({ ...candidate, status: 'taken' })
    void readCandidatesAgain(store.id)
    onTaken(candidate)
  }
  const reject = async (candidate: ModelCandidate) => {
    if (candidate.status !== 'waiting') return
    const answer = await rejectCandidate(store, candidate)
    if (!(await report(Promise.resolve(answer))) || !answer.ok) return
    onChanged(answer.value)
    void readCandidatesAgain(store.id)
  }

  return {
    doubted,
    take: (candidate, place) => void take(candidate, place),
    reject: (candidate) => void reject(candidate),
    leaveDoubt: () => setDoubted(null),
  }
}
