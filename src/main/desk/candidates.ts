import type { Outcome } from '#shared/contract/outcome.ts'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { record } from '../store/audit.ts'
import { candidatesOf, setCandidateStatus, storedCandidate } from '../store/candidates.ts'
import { askCandidates } from './ask-candidates.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { answer } from './problems.ts'
import { takeAllCandidates, takeCandidate } from './take-candidates.ts'
import { workingCopy } from './working-copy.ts'

const listCandidates = (desk: Desk, draftId: string): Outcome<readonly ModelCandidate[]> =>
  desk.store.read((from) => candidatesOf(from, draftId, workingCopy(from, draftId).hash))

/** It stays in the history; one that was taken is part of a version and cannot be rejected any more. */
const rejectCandidate = (
  desk: Desk,
  { draftId, candidateId }: { draftId: string; candidateId: string },
): Outcome<ModelCandidate> =>
  desk.store.write((to) => {
    const mark = { draftId, by: namedEditor(to), at: desk.now() }
    const candidate = storedCandidate(to, draftId, candidateId, workingCopy(to, draftId).hash)
    if (candidate.status === 'taken' || candidate.status === 'rejected') return candidate
    setCandidateStatus(to, candidateId, 'rejected')
    record(to, mark, { action: 'candidate-rejected', details: { candidate: candidateId } })
    return { ...candidate, status: 'rejected' }
  })

export const candidateCalls = (desk: Desk) => ({
  ask: calls.candidates.ask.handler(async ({ input, signal }) =>
    answer(await askCandidates(desk, input, signal)),
  ),
  list: calls.candidates.list.handler(({ input }) => [
    ...answer(listCandidates(desk, input.draftId)),
  ]),
  take: calls.candidates.take.handler(({ input }) => answer(takeCandidate(desk, input))),
  takeAll: calls.candidates.takeAll.handler(({ input }) => answer(takeAllCandidates(desk, input))),
  reject: calls.candidates.reject.handler(({ input }) => answer(rejectCandidate(desk, input))),
})
