import { utf8ToBytes } from '@noble/hashes/utils.js'

/** A file of an archive: its path there, and its text. */
export interface ZipEntry {
  readonly path: string
  readonly text: string
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 as ZIP has it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

type Field = readonly [size: 2 | 4, value: number]

function record(fields: readonly Field[], ...rest: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(head.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return joined([head, ...rest])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1980-01-01, the first day that the format knows: the same letter is the same file. */
const DAY = 0x0021

/**
 * Packs texts into a ZIP archive, uncompressed: a letter is a few kilobytes, and a document of Word is
 * nothing else (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 *
 * @example storedZip([{ path: 'a.txt', text: 'Halo' }]).length // 112
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, text } of entries) {
    const name = utf8ToBytes(path)
    const bytes = utf8ToBytes(text)
    const common: readonly Field[] = [
      [2, VERSION],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DAY],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ]
    const file = record([[4, 0x04034b50], ...common], name, bytes)
    const place: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]
    directory.push(record([[4, 0x02014b50], [2, VERSION], ...common, ...place], name))
    files.push(file)
    offset += file.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ])
  return joined([...files, ...directory, end])
}
