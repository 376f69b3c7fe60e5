import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { SummaryVersion } from '#shared/summary/summary.ts'
import type { Answer } from '../draft/ask.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { act, actAnew, shown } from '../summary/acts.ts'

/** Where a candidate goes: in a bullet's place, or as a new bullet (null) at `at`. */
export interface CandidatePlace {
  readonly bulletId: string | null
  readonly at: number
}

/** Puts a model's candidate into the summary; `outdated`: the editor knows that the article changed since. */
export async function takeCandidate(
  store: DraftStore,
  { id }: ModelCandidate,
  { bulletId, at }: CandidatePlace,
  outdated: boolean,
): Promise<Answer<SummaryVersion>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return actAnew(
    store,
    () =>
      store.desk.candidates.take({
        draftId: store.id,
        base: store.read().version?.id ?? null,
        candidateId: id,
        bulletId,
        at,
        outdated,
      }),
    (version) => ({ ...shown(store, version), undone: [] }),
  )
}

/** Starts a new line of everything that one model proposed, around the kept bullets. */
export async function takeWhole(
  store: DraftStore,
  { requestId, provenance }: ModelCandidate,
  outdated: boolean,
): Promise<Answer<SummaryVersion>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  const providerId = provenance?.provider.id ?? null
  return actAnew(
    store,
    () => store.desk.candidates.takeAll({ draftId: store.id, requestId, providerId, outdated }),
    (version) => ({ ...shown(store, version), undone: [] }),
  )
}

/** Sets a candidate aside; it stays in the history. */
export const rejectCandidate = (
  store: DraftStore,
  { id }: ModelCandidate,
): Promise<Answer<ModelCandidate>> =>
  act(
    store,
    () => store.desk.candidates.reject({ draftId: store.id, candidateId: id }),
    () => ({}),
  )
