import type { Batch } from '#shared/contract/batches.ts'
import { done, failed, never, type Outcome } from '#shared/contract/outcome.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { doneTo, keepDone, planOf } from '../store/batches.ts'
import { insertCandidate } from '../store/candidates.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { setCounts } from '../store/drafts.ts'
import { actOn, takeBackFrom } from './act-on.ts'
import { askProvider } from './ask-provider.ts'
import { assess, digestOf } from './assessment.ts'
import { type Asked, beginAsking } from './begin-asking.ts'
import type { Desk } from './desk.ts'
import { offeredByArticle } from './offered-by-article.ts'
import { workingCopy } from './working-copy.ts'

const WHOLE = { kind: 'summary' } as const

/** What came of one draft; a model's failure is no problem of the desk. */
export type ItemOutcome = Outcome<{
  readonly failure: ModelFailure | null
  /** How many of its proposals the repairs did not mend. */
  readonly faulty: number
  /** What became of it is kept already. */
  readonly isSettled: boolean
}>

const SETTLED = { failure: null, faulty: 0, isSettled: true }
const DONE = { failure: null, faulty: 0, isSettled: false }

/** Whether a batch does to each draft what an editor does to one. */
export const isAct = ({ work }: Pick<Batch, 'work'>): boolean =>
  work !== 'check' && work !== 'regenerate'

/** A draft of a batch. */
export interface WorkItem {
  readonly position: number
  readonly draftId: string
  /** Whose it becomes, where drafts are shared out. */
  readonly editor: string | null
}

/** Does a batch's work on one draft. Of its summary nothing changes: what is made waits as candidates. */
export function workOn(
  desk: Desk,
  batch: Batch,
  item: WorkItem,
  signal: AbortSignal,
): Promise<ItemOutcome> {
  const { work, providerId, by } = batch
  const { draftId } = item
  switch (work) {
    case 'check':
      return Promise.resolve(check(desk, draftId))
    case 'regenerate':
      return providerId === null
        ? Promise.resolve(extract(desk, draftId, by))
        : ask(desk, draftId, providerId, by, signal)
    case 'assign':
    case 'share':
    case 'hold':
    case 'reject':
    case 'tag':
    case 'take-back':
      return Promise.resolve(act(desk, batch, item))
    default:
      return never(work)
  }
}

/** What an act does to a draft, and that it did, are one transaction. */
const act = (desk: Desk, { id, by }: Batch, { position, draftId, editor }: WorkItem): ItemOutcome =>
  desk.store.write((to) => {
    const { plan, takesBack } = planOf(to, id)
    const on = { draftId, by }
    if (takesBack !== null) {
      keepDone(to, id, position, takeBackFrom(desk, to, doneTo(to, takesBack, draftId), on))
      return SETTLED
    }
    const own = plan ?? { work: 'assign', editor, word: '', evenHeld: false }
    keepDone(to, id, position, actOn(desk, to, own, on))
    return SETTLED
  })

const check = (desk: Desk, draftId: string): ItemOutcome =>
  desk.store.write((to) => {
    const found = assess(workingCopy(to, draftId), desk.houseStyle, dismissalsOf(to, draftId))
    const { blockers, warnings, findings } = digestOf(found)
    setCounts(to, draftId, { blockers, warnings, findings })
    return DONE
  })

function extract(desk: Desk, draftId: string, by: string): ItemOutcome {
  const begun = beginAsking(desk, { draftId, target: WHOLE, providerIds: [], wish: '' }, by)
  return begun.ok ? keepOffered(desk, draftId, begun.value, 0) : begun
}

/** Lets the article's own sentences wait, alone or beside `faulty` proposals of a model. */
const keepOffered = (desk: Desk, draftId: string, asked: Asked, faulty: number): ItemOutcome =>
  desk.store.write((to) => {
    for (const [position, candidate] of offeredByArticle(desk, WHOLE, asked).entries()) {
      insertCandidate(to, draftId, {
        id: desk.newId(),
        requestId: asked.requestId,
        target: WHOLE,
        at: desk.now(),
        position,
        candidate,
        faults: [],
        evidenceMended: false,
        provenance: null,
        status: 'waiting',
        contentHash: asked.copy.hash,
      })
    }
    return { ...DONE, faulty }
  })

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
  let faulty = 0
  for await (const event of askProvider(desk, question, begun.value, provider, signal)) {
    if (event.kind === 'failed') failure = event.failure
    if (event.kind !== 'candidate') continue
    kept++
    if (event.candidate.faults.length > 0) faulty++
  }
  if (signal.aborted) return done({ ...DONE, failure: { kind: 'stopped' } })
  if (kept === 0) return done({ ...DONE, failure, faulty })
  return faulty < kept ? done({ ...DONE, faulty }) : keepOffered(desk, draftId, begun.value, faulty)
}
