import type { Letter } from './letter.ts'
import { plainLetter } from './plain-letter.ts'

/** Windows hands at most 2,048 characters of an address to another program; the desk lets 2,000 out. */
export const LONGEST_MAILTO = 2_000

// What RFC 6068 lets stand in a recipient as it is; whoever has another address types it in the mail.
const RECIPIENT = /^[a-z0-9.!$'*+/^_{}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i

/**
 * Says whether a text is the e-mail address of one person.
 *
 * @example isRecipient('sari@contoh.id') // true
 * @example isRecipient('sari@contoh.id?bcc=lain@contoh.id') // false
 */
export const isRecipient = (text: string): boolean => RECIPIENT.test(text)

export type Mailto =
  | { readonly ok: true; readonly address: string }
  /** `too-long`: the letter goes by the clipboard. */
  | { readonly ok: false; readonly why: 'recipient' | 'too-long' }

const part = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n')).replaceAll("'", '%27')

/**
 * The address that opens an e-mail with the letter in it, for the editor to look at and send
 * (RFC 6068: everything percent-encoded, lines end in CRLF).
 *
 * @param recipient one e-mail address
 * @example mailto(letter, 'sari@contoh.id') // { ok: true, address: 'mailto:sari@contoh.id?subject=…&body=…' }
 */
export function mailto(letter: Letter, recipient: string): Mailto {
  if (!isRecipient(recipient)) return { ok: false, why: 'recipient' }
  const to = encodeURIComponent(recipient).replace('%40', '@')
  const address = `mailto:${to}?subject=${part(letter.subject)}&body=${part(plainLetter(letter))}`
  return address.length > LONGEST_MAILTO ? { ok: false, why: 'too-long' } : { ok: true, address }
}
