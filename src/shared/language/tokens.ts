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
  /(?<rupiah>rp\.?(?=\s?\d))|(?<number>\d+(?:[.,:/\-\u2010-\u2013]\d+)*)|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]|['’‘ʼ\-\u2010\u2011/.](?!rp\.?\s?\d)(?=[\p{L}\p{N}]))*)|(?<quote>["“”„«»])|(?<mark>[(),;:.!?%$€£¥…\u2012-\u2015-])/iuy

/** Behind it a character takes two units, which no token may begin between. */
const LAST_OF_ONE_UNIT = 0xffff

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

// What most tokens are, cut by expressions that know nothing but ASCII and take a tenth of the time. A word
// that goes on with more than that, or with what might be Rupiah, is not theirs.
const PLAIN_WORD =
  /(?!rp)[a-z][a-z\d]*(?:['\-/.](?!r)[a-z\d]+)*(?!['\-/.]?(?:[a-z\d]|[^\0-\x7f]))/iy
const PLAIN_MARK = /[(),;:.!?%$-]/y
const BLANKS = /\s+/y

/** Where a match that begins here ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function plainTokenAt(text: string, start: number): Token | null {
  const wordEnd = endOf(PLAIN_WORD, text, start)
  if (wordEnd !== -1) {
    const word = text.slice(start, wordEnd)
    return { text: word, norm: word.toLowerCase(), kind: 'word', start, end: wordEnd }
  }
  const markEnd = endOf(PLAIN_MARK, text, start)
  if (markEnd === -1) return null
  const mark = text.slice(start, markEnd)
  return { text: mark, norm: mark, kind: 'mark', start, end: markEnd }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups.number !== undefined) return 'number'
  if (groups.quote !== undefined) return 'quote'
  return groups.mark === undefined ? 'word' : 'mark'
}

function anyTokenAt(text: string, start: number): Token | null {
  TOKEN.lastIndex = start
  const match = TOKEN.exec(text)
  if (match === null) return null
  return {
    text: match[0],
    norm: match.groups?.rupiah === undefined ? normalised(match[0]) : 'rp',
    kind: kindOf(match.groups ?? {}),
    start,
    end: start + match[0].length,
  }
}

/**
 * Cuts a text into tokens in reading order. White space and marks that say nothing are left out, so
 * tokens do not tile the text; `text.slice(token.start, token.end) === token.text` always holds.
 *
 * @example tokenise('Sebanyak 1.250 anak-anak').map((token) => token.norm) // ['sebanyak', '1.250', 'anak-anak']
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = plainTokenAt(text, at) ?? anyTokenAt(text, at)
    if (token === null) {
      at += (text.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1
    } else {
      tokens.push(token)
      at = token.end
    }
    const blank = endOf(BLANKS, text, at)
    if (blank !== -1) at = blank
  }
  return tokens
}

/**
 * Says whether a token is a word or a number, not a mark.
 *
 * @example tokenise('Ya, 3.').filter(isWordlike).length // 2
 */
export const isWordlike = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number'
