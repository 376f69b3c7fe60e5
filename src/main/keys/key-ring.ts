import type { Outcome } from '#shared/contract/outcome.ts'
import type { KeyStanding } from '#shared/models/provider.ts'

/** A key as it is read for a request: the only way in which one leaves the ring. */
export type KeyReading =
  /** null: none is kept. */
  | { readonly ok: true; readonly key: string | null }
  | { readonly ok: false; readonly why: 'store-locked' | 'store-changed' | 'damaged' }

/** Where the keys of the providers are, by the provider's id; every door brings its own. */
export interface KeyRing {
  readonly set: (providerId: string, key: string) => Promise<Outcome<KeyStanding>>
  readonly read: (providerId: string) => Promise<KeyReading>
  readonly forget: (providerId: string) => Promise<Outcome<KeyStanding>>
  readonly standing: (providerId: string) => Promise<KeyStanding>
}

/** Below this length four characters would tell too much. */
const SHORTEST_WITH_TAIL = 12

/** What is shown of a key: its last four characters, or nothing of a short one. */
export const tailOf = (key: string): string =>
  key.length < SHORTEST_WITH_TAIL ? '' : key.slice(-4)
