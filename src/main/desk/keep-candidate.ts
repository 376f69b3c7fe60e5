import type { CandidateTarget, ModelCandidate } from '#shared/proposal/candidate.ts'
import { insertCandidate } from '../store/candidates.ts'
import type { BulletModel } from '../summarizer/bullet-model.ts'
import type { ProposalEvent } from '../summarizer/proposal-event.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

/** A bullet that a model is done with. */
export type Finished = Extract<ProposalEvent, { kind: 'finished' }>

/** Which model answered which request about which state of a draft. */
export interface Source {
  readonly draftId: string
  readonly requestId: string
  readonly target: CandidateTarget
  readonly copy: WorkingCopy
  readonly model: BulletModel
}

/** Stores what a model finished, beside the article's hash that it had read. */
export function keepCandidate(
  desk: Desk,
  { draftId, requestId, target, copy, model }: Source,
  { position, candidate, faults, evidenceMended, provenance }: Finished,
): ModelCandidate {
  const id = desk.newId()
  const kept = {
    id,
    requestId,
    target,
    at: provenance.at,
    position,
    candidate,
    faults: [...faults],
    evidenceMended,
    provenance: {
      ...provenance,
      candidateId: id,
      provider: model.provider,
      contentHash: copy.hash,
    },
    status: 'waiting' as const,
  }
  const outdated = answer(
    desk.store.write((to) => {
      insertCandidate(to, draftId, { ...kept, contentHash: copy.hash })
      return workingCopy(to, draftId).hash !== copy.hash
    }),
  )
  return { ...kept, outdated }
}
