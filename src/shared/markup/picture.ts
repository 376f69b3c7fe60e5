import type { Element } from 'hast'
import { h } from 'hastscript'
import { oneLine } from './clean-text.ts'

/** Where pages keep the address of a picture; what is loaded late stands before its stand-in. */
const ADDRESSES = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src']

/** A smaller picture is a counting pixel. */
const SMALLEST = 3

/**
 * Returns a page's picture with its alternative text and the first of its addresses that may be kept;
 * null for a counting pixel.
 *
 * @example pictureOf(h('img', { src: 'https://contoh.id/a.jpg', onError: 'x()' }), safeUrl) // img with src
 */
export function pictureOf(
  { properties }: Element,
  addressOf: (address: string) => string | null,
): Element | null {
  const { width, height, alt } = properties
  if ([width, height].some((side) => side !== undefined && Number(side) < SMALLEST)) return null
  const src = ADDRESSES.map((name) => properties[name])
    .map((address) => (typeof address === 'string' ? addressOf(address) : null))
    .find((address) => address !== null && /^https?:/i.test(address))
  return h('img', { src: src ?? null, alt: typeof alt === 'string' ? oneLine(alt) : '' })
}
