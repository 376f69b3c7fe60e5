import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogle } from '@ai-sdk/google'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { customProvider, type LanguageModel } from 'ai'
import { never } from '#shared/contract/outcome.ts'
import type { Provider } from '#shared/models/provider.ts'
import type { Concessions } from './concessions.ts'
import type { Fetch } from './guarded-fetch.ts'

// A model that is given as a string would go to a third party's gateway with article and key. The lint
// refuses such a string; should one slip through, it finds no provider here instead of that one.
globalThis.AI_SDK_DEFAULT_PROVIDER = customProvider({})
// Warnings would stand on the console of whoever runs the desk and can quote what was sent.
globalThis.AI_SDK_LOG_WARNINGS = false

/** A model as the SDK's functions take it; never its name as a string. */
export type ModelObject = Exclude<LanguageModel, string>

/**
 * The model of a provider. Address, key and `fetch` are always given: what is left out, the SDK reads
 * from the environment.
 *
 * @param address as provider-address.ts read it
 * @param key null for a server that asks for none
 */
export function languageModel(
  { kind, model }: Provider,
  address: URL,
  key: string | null,
  fetch: Fetch,
  concessions: Concessions,
): ModelObject {
  const baseURL = address.href.replace(/\/+$/, '')
  switch (kind) {
    case 'openai-compatible':
      return createOpenAICompatible({
        // What the editor called it is no name of an option of the SDK's.
        name: 'newsroom',
        baseURL,
        fetch,
        ...(key !== null && { apiKey: key }),
        includeUsage: concessions.usage,
        supportsStructuredOutputs: concessions.form === 'schema',
        transformRequestBody: ({ max_tokens, ...body }) => ({
          ...body,
          [concessions.tokenField]: max_tokens,
        }),
      }).chatModel(model)
    case 'anthropic':
      return createAnthropic({ baseURL, apiKey: key ?? '', fetch }).chat(model)
    case 'google':
      return createGoogle({ baseURL, apiKey: key ?? '', fetch }).chat(model)
    default:
      return never(kind)
  }
}
