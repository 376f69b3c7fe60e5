import { done, type Outcome } from '#shared/contract/outcome.ts'
import type { KeyStanding } from '#shared/models/provider.ts'
import { type KeyRing, tailOf } from './key-ring.ts'

/** Serves every provider that has no variable of its own. */
const ANY_PROVIDER = 'SUNTING_MODEL_KEY'

/** The variable of one provider: its id in capitals, other characters as "_". */
export const variableOf = (providerId: string): string =>
  `SUNTING_KEY_${providerId.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`

/** Keys of another ring and, where it has none, those of the environment, which nothing here changes. */
export function environmentKeys(
  environment: Readonly<Record<string, string | undefined>>,
  first: KeyRing,
): KeyRing {
  const found = (id: string): { readonly name: string; readonly key: string } | null => {
    for (const name of [variableOf(id), ANY_PROVIDER]) {
      const key = environment[name]?.trim() ?? ''
      if (key !== '') return { name, key }
    }
    return null
  }
  const behind = (id: string, standing: KeyStanding): KeyStanding => {
    const variable = standing.kind === 'none' ? found(id) : null
    return variable === null
      ? standing
      : { kind: 'environment', name: variable.name, tail: tailOf(variable.key) }
  }
  return {
    set: first.set,
    read: async (id) => {
      const reading = await first.read(id)
      return reading.ok && reading.key === null
        ? { ok: true, key: found(id)?.key ?? null }
        : reading
    },
    forget: async (id): Promise<Outcome<KeyStanding>> => {
      const forgotten = await first.forget(id)
      return forgotten.ok ? done(behind(id, forgotten.value)) : forgotten
    },
    standing: async (id) => behind(id, await first.standing(id)),
  }
}
