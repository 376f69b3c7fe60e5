import { z } from 'zod'

/**
 * How a provider is spoken to. `openai-compatible` is the chat-completions protocol of OpenAI, OpenRouter,
 * vLLM, LM Studio, Ollama and llama.cpp.
 */
export const providerKindSchema = z.enum(['openai-compatible', 'anthropic', 'google'])

/** A language model that the newsroom chose, without its key: the key never stands beside it. */
export const providerSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** As it stands in menus. */
  name: z.string().trim().min(1).max(80),
  kind: providerKindSchema,
  /** Base address such as "https://models.example/v1"; null: the provider's own (not for `openai-compatible`). */
  address: z.string().trim().min(1).max(500).nullable(),
  model: z.string().trim().min(1).max(200),
  /** The editor switched on an address of this machine, which may be without TLS. */
  loopback: z.boolean(),
})

/** Where the key of a provider is. `tail`: its last four characters, the only ones that are ever shown. */
export const keyStandingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** Encrypted by the system's key store. */
  z.object({ kind: z.literal('kept'), tail: z.string() }),
  /** Forgotten when the desk closes, and why: the system has no secure key store, or the door has none. */
  z.object({
    kind: z.literal('this-run'),
    tail: z.string(),
    why: z.enum(['no-secure-store', 'browser-door']),
  }),
  /** Read from the environment variable of this name. */
  z.object({ kind: z.literal('environment'), name: z.string(), tail: z.string() }),
  /** There is one, but the key store cannot open it now. */
  z.object({
    kind: z.literal('unreadable'),
    why: z.enum(['store-locked', 'store-changed', 'damaged']),
  }),
])

export type ProviderKind = z.infer<typeof providerKindSchema>
export type Provider = Readonly<z.infer<typeof providerSchema>>
export type KeyStanding = Readonly<z.infer<typeof keyStandingSchema>>
