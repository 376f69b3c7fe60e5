import { done } from '#shared/contract/outcome.ts'
import type { KeyStanding } from '#shared/models/provider.ts'
import { type KeyRing, tailOf } from './key-ring.ts'

/** Keys that are forgotten when the desk closes; `why` says what keeps them from being kept longer. */
export function runKeys(why: Extract<KeyStanding, { kind: 'this-run' }>['why']): KeyRing {
  const keys = new Map<string, string>()
  const standing = (id: string): KeyStanding => {
    const key = keys.get(id)
    return key === undefined ? { kind: 'none' } : { kind: 'this-run', tail: tailOf(key), why }
  }
  return {
    set: async (id, key) => {
      keys.set(id, key)
      return done(standing(id))
    },
    read: async (id) => ({ ok: true, key: keys.get(id) ?? null }),
    forget: async (id) => {
      keys.delete(id)
      return done(standing(id))
    },
    standing: async (id) => standing(id),
  }
}
