import { useQuery } from '@tanstack/react-query'
import type { CandidateTarget, ModelCandidate } from '#shared/proposal/candidate.ts'
import { deskQuery, queryClient } from '../queries.ts'

const listOf = (draftId: string) => deskQuery.candidates.list.queryOptions({ input: { draftId } })

const none: readonly ModelCandidate[] = []

/** Every candidate that models have made for a draft, newest request first. */
export const useKeptCandidates = (draftId: string): readonly ModelCandidate[] =>
  useQuery(listOf(draftId)).data ?? none

/** After a request, a taking or a rejection. */
export const readCandidatesAgain = (draftId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: listOf(draftId).queryKey })

const isSameTarget = (a: CandidateTarget, b: CandidateTarget): boolean =>
  a.kind === 'bullet' ? b.kind === 'bullet' && a.bulletId === b.bulletId : a.kind === b.kind

/** Those of the same target that are not on screen already. */
export const earlierCandidates = (
  kept: readonly ModelCandidate[],
  target: CandidateTarget,
  shown: readonly ModelCandidate[],
): readonly ModelCandidate[] =>
  kept.filter((one) => isSameTarget(one.target, target) && !shown.some(({ id }) => id === one.id))

/** Whose candidate it is: a provider's id, or null for sentences of the article. */
export const makerOf = ({ provenance }: ModelCandidate): string | null =>
  provenance?.provider.id ?? null
