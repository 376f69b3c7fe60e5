import { z } from 'zod'

/** Why a provider's address is not connected to. */
export const addressRefusalSchema = z.enum([
  'not-an-address',
  'not-https',
  'loopback-off',
  'private-network',
  'user-info',
  'fragment',
  'query',
])

/**
 * Everything that can go wrong between the desk and a model, as data. Each has a sentence in both
 * languages that says what to do. Durations in ms, sizes in bytes; `host` with its port where it has one.
 */
export const modelFailureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address-refused'), reason: addressRefusalSchema }),
  z.object({ kind: z.literal('unreachable'), host: z.string() }),
  z.object({ kind: z.literal('unknown-host'), host: z.string() }),
  z.object({ kind: z.literal('certificate'), host: z.string() }),
  z.object({ kind: z.literal('redirected'), host: z.string() }),
  z.object({ kind: z.literal('key-missing') }),
  z.object({
    kind: z.literal('key-unreadable'),
    why: z.enum(['store-locked', 'store-changed', 'damaged']),
  }),
  z.object({ kind: z.literal('key-refused') }),
  z.object({ kind: z.literal('forbidden') }),
  z.object({ kind: z.literal('model-unknown'), model: z.string() }),
  z.object({ kind: z.literal('rate-limited'), retryAfter: z.number().nullable() }),
  /** Another refusal of the request, status 4xx. */
  z.object({ kind: z.literal('request-refused'), status: z.number().int() }),
  z.object({ kind: z.literal('server-error'), status: z.number().int() }),
  z.object({
    kind: z.literal('timed-out'),
    phase: z.enum(['first-chunk', 'between-chunks', 'whole']),
    after: z.number(),
  }),
  z.object({ kind: z.literal('dropped') }),
  z.object({ kind: z.literal('too-large'), limit: z.number() }),
  z.object({ kind: z.literal('empty') }),
  /** Prose or broken JSON, also after the fences are taken off. */
  z.object({ kind: z.literal('no-json') }),
  /** Ended at the token limit. */
  z.object({ kind: z.literal('cut-off') }),
  /** The provider's own filter kept the answer back. */
  z.object({ kind: z.literal('filtered') }),
  /** The editor stopped it, or asked again. */
  z.object({ kind: z.literal('stopped') }),
])

export type AddressRefusal = z.infer<typeof addressRefusalSchema>
export type ModelFailure = Readonly<z.infer<typeof modelFailureSchema>>
