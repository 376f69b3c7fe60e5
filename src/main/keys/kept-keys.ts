import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { KeyStanding } from '#shared/models/provider.ts'
import { diskProblem } from '../store/disk-problem.ts'
import { changeKeyFile, readKeyFile, type Sealed } from './key-file.ts'
import { type KeyReading, type KeyRing, tailOf } from './key-ring.ts'
import { runKeys } from './run-keys.ts'

/** The system's key store. */
export interface Cipher {
  /** Its name, and whether it guards what it seals; what merely hides it does not. */
  readonly backEnd: () => Promise<{ readonly name: string; readonly isSecure: boolean }>
  readonly encrypt: (text: string) => Promise<Uint8Array>
  readonly decrypt: (
    sealed: Uint8Array,
  ) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>
}

const NO_KEY: KeyReading = { ok: true, key: null }

/**
 * Keys that the system's key store seals, in a file of their own beside the store, which is copied and
 * backed up without it. Where nothing secure seals them they are kept for this run, never in the clear.
 */
export function keptKeys(file: string, cipher: Cipher): KeyRing {
  const run = runKeys('no-secure-store')

  function change(id: string, sealed: Sealed | null): Outcome<null> {
    try {
      changeKeyFile(file, id, sealed)
      return done(null)
    } catch (error) {
      const kind = diskProblem(error)
      if (kind === null) throw error
      return failed({ kind })
    }
  }

  /** null: the key store would not seal it after all. */
  async function seal(backEnd: string, key: string): Promise<Sealed | null> {
    try {
      const bytes = await cipher.encrypt(key)
      return { backEnd, sealed: Buffer.from(bytes).toString('base64') }
    } catch {
      return null
    }
  }

  async function open({ backEnd, sealed }: Sealed, id: string): Promise<KeyReading> {
    const now = await cipher.backEnd()
    // Another store has other secrets; guessing would only tell that the key is broken.
    if (now.name !== backEnd) return { ok: false, why: 'store-changed' }
    if (!now.isSecure) return { ok: false, why: 'store-locked' }
    try {
      const { result, shouldReEncrypt } = await cipher.decrypt(Buffer.from(sealed, 'base64'))
      // Sealed by a secret that was replaced since. If it cannot be kept, the old one still opens.
      const anew = shouldReEncrypt ? await seal(backEnd, result) : null
      if (anew !== null) change(id, anew)
      return { ok: true, key: result }
    } catch {
      return { ok: false, why: 'damaged' }
    }
  }

  async function read(id: string): Promise<KeyReading> {
    const now = await run.read(id)
    if (!now.ok || now.key !== null) return now
    const keys = readKeyFile(file)
    if (keys === 'damaged') return { ok: false, why: 'damaged' }
    const sealed = keys.get(id)
    return sealed === undefined ? NO_KEY : open(sealed, id)
  }

  async function standing(id: string): Promise<KeyStanding> {
    const now = await run.standing(id)
    if (now.kind !== 'none') return now
    const reading = await read(id)
    if (!reading.ok) return { kind: 'unreadable', why: reading.why }
    return reading.key === null ? now : { kind: 'kept', tail: tailOf(reading.key) }
  }

  return {
    read,
    standing,
    set: async (id, key) => {
      const { name, isSecure } = await cipher.backEnd()
      const sealed = isSecure ? await seal(name, key) : null
      if (sealed === null) return run.set(id, key)
      const kept = change(id, sealed)
      if (!kept.ok) return kept
      await run.forget(id)
      return done(await standing(id))
    },
    forget: async (id) => {
      await run.forget(id)
      const keys = readKeyFile(file)
      // A file that is damaged or has no such key is not touched.
      if (keys !== 'damaged' && keys.has(id)) {
        const dropped = change(id, null)
        if (!dropped.ok) return dropped
      }
      return done(await standing(id))
    },
  }
}
