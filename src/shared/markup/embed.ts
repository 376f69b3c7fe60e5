import type { Element } from 'hast'
import { h } from 'hastscript'
import { hasClassLike } from './classes.ts'
import { oneLine } from './clean-text.ts'

/** Where readers find what is embedded; the service names what has no title. */
interface Place {
  readonly service: string
  readonly address: string
}

/** How services write the address of what they have pages embed, and of its own page. */
const SERVICES: readonly (readonly [
  service: string,
  embedded: RegExp,
  page: (id: string) => string,
])[] = [
  [
    'YouTube',
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/i,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  ['Vimeo', /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i, (id) => `https://vimeo.com/${id}`],
  [
    'X',
    /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/[^?#]*\?(?:[^#]*&)?id=(\d+)/i,
    (id) => `https://x.com/i/status/${id}`,
  ],
  [
    'Instagram',
    /^https?:\/\/(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)/i,
    (path) => `https://www.instagram.com/${path}/`,
  ],
  [
    'TikTok',
    /^https?:\/\/(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/i,
    (id) => `https://www.tiktok.com/embed/${id}`,
  ],
  ['TikTok', /^(https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\/\d+)/i, (page) => page],
  [
    'Spotify',
    /^https?:\/\/open\.spotify\.com\/embed\/([a-z]+\/\w+)/i,
    (path) => `https://open.spotify.com/${path}`,
  ],
]

function knownPlace(address: string): Place | null {
  for (const [service, embedded, page] of SERVICES) {
    const id = embedded.exec(address)?.[1]
    if (id !== undefined) return { service, address: page(id) }
  }
  return null
}

const FRAMES: ReadonlySet<string> = new Set(['iframe', 'embed', 'object', 'amp-youtube'])

/** Boxes that a script of the service fills once a page runs it; until then they say what they wait for. */
const BOX = /^(?:instagram-media|tiktok-embed)$/

const text = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '')

/** The address that an element would have loaded, or null for one that embeds nothing. */
function loaded(element: Element): string | null {
  const { tagName, properties } = element
  if (tagName === 'amp-youtube') {
    return `https://www.youtube.com/embed/${text(properties.dataVideoid)}`
  }
  const isBox = tagName === 'blockquote' && hasClassLike(element, BOX)
  if (!isBox && !FRAMES.has(tagName)) return null
  // Pages load it late, from an attribute of their own.
  const { src, dataSrc, dataLazySrc, data, dataInstgrmPermalink, cite } = properties
  const address = isBox
    ? text(dataInstgrmPermalink) || text(cite)
    : [src, dataSrc, dataLazySrc, data].map(text).find((each) => /^(?:https?:)?\/\//i.test(each))
  return address === undefined || address === '' ? null : address.replace(/^\/\//, 'https://')
}

/** A frame that says nothing of itself, or that it is an advert, is none of the article's. */
const ADVERT = /(?<!\p{L})(?:ads?|advert\w*|iklan|3rd party|google_ads\w*)(?!\p{L})/iu

/**
 * Makes a link with a title out of what a page embeds: a video, a post, a framed page. Nothing of it is
 * ever loaded; the link leads to its own page at the service. A frame of an unknown place becomes one
 * only where it has a title.
 *
 * @param addressOf returns the address to keep of a link, or null
 * @returns null for an element that embeds nothing, and for adverts
 * @example embedLink(h('iframe', { src: 'https://www.youtube.com/embed/a1b2c3d4', title: 'Panen' }), safeUrl)
 *   // <p><a href="https://www.youtube.com/watch?v=a1b2c3d4">Panen</a></p>
 */
export function embedLink(
  element: Element,
  addressOf: (address: string) => string | null,
): Element | null {
  const address = loaded(element)
  if (address === null) return null
  const title = text(element.properties.title)
  const place = knownPlace(address)
  if (place !== null) {
    return h('p', [h('a', { href: place.address }, title === '' ? place.service : title)])
  }
  const href = addressOf(address)
  if (href === null || !/^https?:/i.test(href) || title === '' || ADVERT.test(title)) return null
  return h('p', [h('a', { href }, title)])
}

/** Whether an element embeds something that a link can be made of. */
export const isEmbed = (element: Element): boolean =>
  embedLink(element, (address) => address) !== null
