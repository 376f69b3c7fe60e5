import { safeStorage } from 'electron'
import type { Cipher } from '../keys/kept-keys.ts'

/** On Linux, "basic_text" seals with a secret that stands in Chromium's source: that guards nothing. */
const NO_SECRET = new Set(['basic_text', 'unknown'])

/** The key store of the system, as Electron reaches it; not before "ready". */
export const systemCipher: Cipher = {
  backEnd: async () => {
    const name =
      process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : process.platform
    const isSecure = !NO_SECRET.has(name) && (await safeStorage.isAsyncEncryptionAvailable())
    return { name, isSecure }
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: (sealed) => safeStorage.decryptStringAsync(Buffer.from(sealed)),
}
