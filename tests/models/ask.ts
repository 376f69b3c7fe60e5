import { onTestFinished } from 'vitest'
import type { BulletModel, ModelPart, Question } from '#main/summarizer/bullet-model.ts'
import type { Patience } from '#main/summarizer/patience.ts'
import type { Provider } from '#shared/models/provider.ts'
import {
  type ModelServer,
  type Script,
  type ServerTraits,
  startModelServer,
} from './model-server.ts'

/** A server that stops when the test ends. */
export async function aModelServer(script: Script, traits?: ServerTraits): Promise<ModelServer> {
  const server = await startModelServer(script, traits)
  onTestFinished(server.stop)
  return server
}

/** An OpenAI-compatible provider on this machine. */
export const aProvider = (address: string, change: Partial<Provider> = {}): Provider => ({
  id: 'p1',
  name: 'Model redaksi',
  kind: 'openai-compatible',
  address,
  model: 'seruni-kecil',
  loopback: true,
  ...change,
})

export const QUESTION: Question = {
  instructions: 'Tulis dua poin ringkasan. Jawab dengan JSON saja.',
  input: '[S1] Petani Lembah Seruni memanen cabai.\n[S2] Harga turun.',
  sentenceIds: ['S1', 'S2'],
  count: 2,
  temperature: 0.2,
  maxTokens: 600,
}

/** Longer than any of these tests takes: what runs out here is a mistake. */
export const LONG: Patience = { firstChunk: 15_000, betweenChunks: 15_000, whole: 18_000 }

/** Everything that a model answers. */
export async function asked(
  model: BulletModel,
  signal: AbortSignal = new AbortController().signal,
  question: Question = QUESTION,
): Promise<readonly ModelPart[]> {
  const parts: ModelPart[] = []
  for await (const part of model.propose(question, signal)) parts.push(part)
  return parts
}
