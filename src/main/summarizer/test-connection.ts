import type { Connection } from '#shared/contract/models.ts'
import type { Question } from './bullet-model.ts'
import type { Patience } from './patience.ts'
import type { ProviderModel } from './provider-model.ts'

/** The smallest question that shows all that is needed: address, key, model and the form of a reply. */
const QUESTION: Question = {
  instructions:
    'Answer with JSON only and no other words, in this form: {"bullets":[{"sources":["S1"],"keep_attribution":null,"text":"..."}]}',
  input:
    'Write one bullet that says the same as this sentence.\n[S1] The market opens at six in the morning.',
  sentenceIds: ['S1'],
  count: 1,
  temperature: 0,
  // Models that think aloud do so before the answer.
  maxTokens: 1_000,
}

/** Asks for one small reply and says what is wrong with the way there, or how long it took. */
export async function testConnection(
  model: ProviderModel,
  patience: Patience,
  signal: AbortSignal,
): Promise<Connection> {
  const startedAt = performance.now()
  const elapsed = () => Math.round(performance.now() - startedAt)
  let first: number | null = null
  for await (const part of model.propose(QUESTION, signal)) {
    first ??= elapsed()
    if (part.kind === 'failed') return { kind: 'fails', failure: part.failure }
  }
  return {
    kind: 'works',
    duration: elapsed(),
    isSlow: first !== null && first > patience.firstChunk / 2,
    enforcesForm: model.enforcesForm(),
  }
}
