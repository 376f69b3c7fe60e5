import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Cipher } from '#main/keys/kept-keys.ts'

/** The key store of a system that is not there in a test: it really seals, and can be locked or replaced. */
export function standInCipher() {
  let secret = randomBytes(32)
  const system = { name: 'gnome_libsecret', isSecure: true, wantsAnew: false }
  const cipher: Cipher = {
    backEnd: async () => ({ name: system.name, isSecure: system.isSecure }),
    encrypt: async (text) => {
      const start = randomBytes(12)
      const seal = createCipheriv('aes-256-gcm', secret, start)
      return Buffer.concat([start, seal.update(text, 'utf8'), seal.final(), seal.getAuthTag()])
    },
    decrypt: async (bytes) => {
      const open = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12))
      open.setAuthTag(bytes.subarray(-16))
      const result = Buffer.concat([open.update(bytes.subarray(12, -16)), open.final()])
      return { result: result.toString('utf8'), shouldReEncrypt: system.wantsAnew }
    },
  }
  return {
    cipher,
    system,
    loseSecret: () => {
      secret = randomBytes(32)
    },
  }
}
