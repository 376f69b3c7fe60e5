const LONGEST = 2_000
// Control characters, spaces and backslashes: what parsers read differently.
const AMBIGUOUS = /[\p{Cc}\p{Z}\\]/u

/** An address that may leave the application, as the parser understood it. */
export interface ExternalAddress {
  readonly href: string
  /** What a person recognises: the host of a page, the recipient of a message. */
  readonly shown: string
}

/**
 * Reads an address that a page wants opened outside; null for everything but a web page over https or a
 * message by mailto, without credentials and without characters on which parsers disagree.
 */
export function externalAddress(text: string): ExternalAddress | null {
  // URL.parse would say both at once, but came with Node 22.
  if (text.length > LONGEST || AMBIGUOUS.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (url.protocol === 'https:' && /^https:\/\/[^/]/i.test(text))
    return { href: url.href, shown: url.host }
  if (url.protocol === 'mailto:' && url.pathname !== '')
    return { href: url.href, shown: url.pathname }
  return null
}
