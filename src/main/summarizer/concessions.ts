import type { ProviderKind } from '#shared/models/provider.ts'

/** What is asked of a server; less after it turned something away. */
export interface Concessions {
  /** The server holds the model to a schema, or to JSON, or the prompt alone asks for it. */
  readonly form: 'schema' | 'json' | 'prompt'
  readonly temperature: boolean
  readonly tokenField: 'max_tokens' | 'max_completion_tokens'
  /** Whether the server is asked to count tokens. */
  readonly usage: boolean
}

export const NO_CONCESSIONS: Concessions = {
  form: 'schema',
  temperature: true,
  tokenField: 'max_tokens',
  usage: true,
}

/** Statuses by which servers turn away a field of the request that they do not know. */
const REFUSES_FIELD = new Set([400, 422, 501])

/** Forms in the order in which they are tried; only the chat-completions protocol knows JSON without a schema. */
const FORMS: Readonly<Record<ProviderKind, readonly Concessions['form'][]>> = {
  'openai-compatible': ['schema', 'json', 'prompt'],
  anthropic: ['schema', 'prompt'],
  google: ['schema', 'prompt'],
}

/**
 * What to ask instead after a refusal, by the field that the server named; where it named none, the form
 * is the likeliest (LM Studio, llama.cpp and older gateways each refuse another one).
 *
 * @param said the server's own words
 * @returns null when there is nothing left to leave out
 */
export function conceded(
  before: Concessions,
  kind: ProviderKind,
  status: number,
  said: string,
): Concessions | null {
  if (!REFUSES_FIELD.has(status)) return null
  if (before.tokenField === 'max_tokens' && said.includes('max_completion_tokens'))
    return { ...before, tokenField: 'max_completion_tokens' }
  if (before.temperature && /temperature/i.test(said)) return { ...before, temperature: false }
  if (before.usage && said.includes('stream_options')) return { ...before, usage: false }
  const forms = FORMS[kind]
  const form = forms[forms.indexOf(before.form) + 1]
  return form === undefined ? null : { ...before, form }
}
