import { never } from '#shared/contract/outcome.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { CandidateEvent, ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Failure } from '../draft/ask.ts'

/** A bullet of a reply that is still being written or held against the article. */
export interface Arriving {
  readonly position: number
  readonly text: string
}

/** What one model has told so far. */
export interface ModelRun {
  readonly providerId: string
  /** `repairing`: it was told what is wrong and asked again for those bullets. */
  readonly stage: 'asking' | 'writing' | 'repairing' | 'done' | 'failed'
  /** By position; one that becomes a candidate leaves the list. */
  readonly arriving: readonly Arriving[]
  readonly candidates: readonly ModelCandidate[]
  readonly failure: ModelFailure | null
}

/** One press of the button. */
export interface Run {
  readonly models: readonly ModelRun[]
  /** Extractive candidates in the place of what no model could make. */
  readonly fallback: readonly Candidate[] | null
  readonly ended: 'done' | 'stopped' | 'superseded' | null
  /** The desk itself gave no stream. */
  readonly trouble: Failure | null
}

/** A run whose question is on its way. */
export const beginRun = (providerIds: readonly string[]): Run => ({
  models: providerIds.map((providerId) => ({
    providerId,
    stage: 'asking',
    arriving: [],
    candidates: [],
    failure: null,
  })),
  fallback: null,
  ended: null,
  trouble: null,
})

const without = (arriving: readonly Arriving[], position: number): readonly Arriving[] =>
  arriving.filter((one) => one.position !== position)

const inOrder = <T extends { readonly position: number }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => a.position - b.position)

type OfModel = Extract<CandidateEvent, { readonly providerId: string }>

function toldBy(model: ModelRun, event: OfModel): ModelRun {
  switch (event.kind) {
    case 'asked':
      return event.round === 0 ? model : { ...model, stage: 'repairing' }
    case 'arrived': {
      const { position, text } = event
      const others = without(model.arriving, position)
      return {
        ...model,
        stage: model.stage === 'asking' ? 'writing' : model.stage,
        arriving: inOrder([...others, { position, text }]),
      }
    }
    case 'candidate': {
      const { position, id } = event.candidate
      const others = model.candidates.filter((one) => one.id !== id)
      return {
        ...model,
        arriving: without(model.arriving, position),
        candidates: inOrder([...others, event.candidate]),
      }
    }
    case 'failed':
      return { ...model, stage: 'failed', arriving: [], failure: event.failure }
    default:
      return never(event)
  }
}

/** No model writes any more: what was not whole is dropped. */
const atRest = (models: readonly ModelRun[]): readonly ModelRun[] =>
  models.map((model) =>
    model.stage === 'failed' ? model : { ...model, stage: 'done', arriving: [] },
  )

/**
 * The run after one more event of its stream.
 *
 * @example afterEvent(beginRun(['p1']), { kind: 'ended', why: 'stopped' }).ended // 'stopped'
 */
export function afterEvent(run: Run, event: CandidateEvent): Run {
  if (event.kind === 'fallback') return { ...run, fallback: event.candidates }
  if (event.kind === 'ended') return { ...run, models: atRest(run.models), ended: event.why }
  return {
    ...run,
    models: run.models.map((model) =>
      model.providerId === event.providerId ? toldBy(model, event) : model,
    ),
  }
}

/** The run when its stream broke off: the editor stopped it, or the desk gave no answer. */
export const brokenOff = (run: Run, trouble: Failure | null): Run => ({
  ...run,
  models: atRest(run.models),
  ended: run.ended ?? 'stopped',
  trouble,
})

/** The run with a candidate as the desk has it now. */
export const withCandidate = (run: Run, candidate: ModelCandidate): Run => ({
  ...run,
  models: run.models.map((model) => ({
    ...model,
    candidates: model.candidates.map((one) => (one.id === candidate.id ? candidate : one)),
  })),
})
