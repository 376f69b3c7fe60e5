import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text in UTF-8, as lower-case hex. The same in the renderer, its worker and the desk,
 * and synchronous, which Web Crypto is not.
 *
 * @example digest('') // 'e3b0c442...b855'
 */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
