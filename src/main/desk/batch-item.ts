import type { Batch } from '#shared/contract/batches.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { insertCandidate } from '../store/candidates.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { setCounts } from '../store/drafts.ts'
import { askProvider } from './ask-provider.ts'
import { assess, digestOf } from './assessment.ts'
import { beginAsking } from './begin-asking.ts'
import type { Desk } from './desk.ts'
import { offeredByArticle } from './offered-by-article.ts'
import { workingCopy } from './working-copy.ts'

const WHOLE = { kind: 'summary' } as const

/** What came of one draft; a model's failure is no problem of the desk. */
export type ItemOutcome = Outcome<ModelFailure | null>

/** Does a batch's work on one draft. Of its summary nothing changes: what is made waits as candidates. */
export function workOn(
  desk: Desk,
  { work, providerId, by }: Batch,
  draftId: string,
  signal: AbortSignal,
): Promise<ItemOutcome> {
  if (work === 'check') return Promise.resolve(check(desk, draftId))
  return providerId === null
    ? Promise.resolve(extract(desk, draftId, by))
    : ask(desk, draftId, providerId, by, signal)
}

const check = (desk: Desk, draftId: string): ItemOutcome =>
  desk.store.write((to) => {
    const found = assess(workingCopy(to, draftId), desk.houseStyle, dismissalsOf(to, draftId))
    const { blockers, warnings } = digestOf(found)
    setCounts(to, draftId, { blockers, warnings })
    return null
  })

function extract(desk: Desk, draftId: string, by: string): ItemOutcome {
  const begun = beginAsking(desk, { draftId, target: WHOLE, providerIds: [], wish: '' }, by)
  if (!begun.ok) return begun
  const { requestId, copy } = begun.value
  return desk.store.write((to) => {
    for (const [position, candidate] of offeredByArticle(desk, WHOLE, begun.value).entries()) {
      insertCandidate(to, draftId, {
        id: desk.newId(),
        requestId,
        target: WHOLE,
        at: desk.now(),
        position,
        candidate,
        faults: [],
        evidenceMended: false,
        provenance: null,
        status: 'waiting',
        contentHash: copy.hash,
      })
    }
    return null
  })
}

async function ask(
  desk: Desk,
  draftId: string,
  providerId: string,
  by: string,
  signal: AbortSignal,
): Promise<ItemOutcome> {
  const question = { draftId, target: WHOLE, providerIds: [providerId], wish: '' }
  const begun = beginAsking(desk, question, by)
  if (!begun.ok) return begun
  const [provider] = begun.value.providers
  if (provider === undefined) return failed({ kind: 'not-found', what: 'provider' })
  let failure: ModelFailure | null = null
  let kept = 0
  for await (const event of askProvider(desk, question, begun.value, provider, signal)) {
    if (event.kind === 'failed') failure = event.failure
    if (event.kind === 'candidate') kept++
  }
  if (signal.aborted) return done({ kind: 'stopped' })
  return done(kept > 0 ? null : failure)
}
