import { done, failed, type Outcome } from '#shared/contract/outcome.ts'

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF16_LE_MARK = [0xff, 0xfe]
const UTF16_BE_MARK = [0xfe, 0xff]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

const REPLACEMENT = 0xfffd

/** Index of the first unit that is half of a surrogate pair without the other half, or -1. */
function loneSurrogate(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = text.charCodeAt(at + 1)
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return at
    at += 1
  }
  return -1
}

/** Offset of the first byte that is not UTF-8, or -1: a lenient reading marks it with U+FFFD. */
function wrongByte(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  try {
    strict.decode(bytes)
    return -1
  } catch {
    let at = 0
    for (const character of lenient.decode(bytes)) {
      const code = character.codePointAt(0) ?? 0
      if (code === REPLACEMENT && !startsWith(bytes.subarray(at), [0xef, 0xbf, 0xbd])) return at
      at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    }
    return at
  }
}

function decodeUtf16(bytes: Uint8Array, name: string, bigEndian: boolean): Outcome<string> {
  const words = bytes.subarray(2)
  if (words.length % 2 === 1) {
    return failed({ kind: 'wrong-encoding', name, offset: bytes.length - 1 })
  }
  const buffer = Buffer.from(words)
  const text = (bigEndian ? buffer.swap16() : buffer).toString('utf16le')
  const wrong = loneSurrogate(text)
  return wrong === -1 ? done(text) : failed({ kind: 'wrong-encoding', name, offset: 2 + wrong * 2 })
}

/**
 * Reads bytes as UTF-8, with or without its mark, or as UTF-16 with a mark. Other encodings cannot be
 * told apart with certainty, so they fail with `wrong-encoding` and the offset of the first wrong byte.
 *
 * @example decode(new TextEncoder().encode('Warga'), 'naskah.txt') // { ok: true, value: 'Warga' }
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  if (startsWith(bytes, UTF16_LE_MARK)) return decodeUtf16(bytes, name, false)
  if (startsWith(bytes, UTF16_BE_MARK)) return decodeUtf16(bytes, name, true)
  const wrong = wrongByte(bytes)
  if (wrong !== -1) return failed({ kind: 'wrong-encoding', name, offset: wrong })
  return done(new TextDecoder('utf-8').decode(bytes.subarray(startsWith(bytes, UTF8_MARK) ? 3 : 0)))
}
