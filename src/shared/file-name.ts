import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Well below the 255 bytes that file systems allow, so that a copy may add to the name. */
const MOST_BYTES = 120

/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

const bytesOf = (text: string): number => utf8ToBytes(text).length

function cutToBytes(text: string, most: number): string {
  let cut = ''
  let size = 0
  for (const character of text) {
    size += bytesOf(character)
    if (size > most) break
    cut += character
  }
  return cut
}

/** Small letters and numbers of any script, words parted by one hyphen. */
const slugOf = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/**
 * Names a file that the desk makes so that every file system takes it: date, title, ending; at most 120
 * bytes of UTF-8.
 *
 * @param at ISO UTC time; its day opens the name
 * @example fileName('Panen Raya: 12 Ton!', '2026-11-23T04:00:00.000Z', 'html') // '2026-11-23-panen-raya-12-ton.html'
 */
export function fileName(title: string, at: string, ending: string): string {
  const day = slugOf(at.slice(0, 10))
  const room = MOST_BYTES - bytesOf(`${day}-.${ending}`)
  const slug = cutToBytes(slugOf(title), room).replace(/-+$/, '') || 'tanpa-judul'
  const name = day === '' ? slug : `${day}-${slug}`
  return `${DEVICE.test(name) ? `naskah-${name}` : name}.${ending}`
}
