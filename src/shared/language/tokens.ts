export type TokenKind = 'word' | 'number' | 'quote' | 'mark'

/** A word, number or mark of a text. */
export interface Token {
  /** As printed. */
  readonly text: string
  /** For comparing: lower case, NFC, straight apostrophes and hyphens, nothing invisible. */
  readonly norm: string
  readonly kind: TokenKind
  /** UTF-16 offsets into the text, `end` excluded. */
  readonly start: number
  readonly end: number
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
// Rupiah before digits; digit groups (1.250,5 3-0 13/8/2025 07.30); words with inner hyphen, apostrophe,
// slash or dot (anak-anak, Jum'at, U-19, KPK/Polri, ke-25; not "ribu-Rp1,2 juta"); quotation marks; punctuation that is read.
const TOKEN =
  /(?<rupiah>rp\.?(?=\s?\d))|(?<number>\d+(?:[.,:/\-\u2010-\u2013]\d+)*)|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]|['’‘ʼ\-\u2010\u2011/.](?!rp\.?\s?\d)(?=[\p{L}\p{N}]))*)|(?<quote>["“”„«»])|(?<mark>[(),;:.!?%$€£¥…\u2012-\u2015-])/giu

/** Most words are plain: nothing of them but the case is to be changed. */
const PLAIN = /^[!-~]*$/u

const normalised = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/[’‘ʼ]/gu, "'")
        .replace(/[\u2010-\u2015]/gu, '-')
        .replace(/…/gu, '...')
        .toLowerCase()

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups.number !== undefined) return 'number'
  if (groups.quote !== undefined) return 'quote'
  return groups.mark === undefined ? 'word' : 'mark'
}

/**
 * Cuts a text into tokens in reading order. White space and marks that say nothing are left out, so
 * tokens do not tile the text; `text.slice(token.start, token.end) === token.text` always holds.
 *
 * @example tokenise('Sebanyak 1.250 anak-anak').map((token) => token.norm) // ['sebanyak', '1.250', 'anak-anak']
 */
export function tokenise(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const kind = kindOf(match.groups ?? {})
    const norm = normalised(match[0])
    return {
      text: match[0],
      norm: match.groups?.rupiah === undefined ? norm : 'rp',
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

/**
 * Says whether a token is a word or a number, not a mark.
 *
 * @example tokenise('Ya, 3.').filter(isWordlike).length // 2
 */
export const isWordlike = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number'
