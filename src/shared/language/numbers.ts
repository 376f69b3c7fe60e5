import { type ReadNumber, readNumberWords, readOrdinal, SCALES } from './number-words.ts'
import type { About, Quantity, TokenRange, Unit, Value } from './quantity.ts'
import { readTime } from './times.ts'
import type { Token } from './tokens.ts'

const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  belasan: [11, 19],
  puluhan: [20, 999],
  ratusan: [100, 9_999],
  ribuan: [1_000, 999_999],
  jutaan: [1e6, 1e9],
  miliaran: [1e9, 1e12],
  triliunan: [1e12, 1e16],
}
const MONEY_SCALES: Readonly<Record<string, number>> = { m: 1e9, t: 1e12, k: 1e3 }
const CURRENCIES: Readonly<Record<string, Unit>> = {
  rp: 'rupiah',
  idr: 'rupiah',
  rupiah: 'rupiah',
  $: 'dollar',
  usd: 'dollar',
  dolar: 'dollar',
  '€': 'euro',
  euro: 'euro',
  '£': 'pound',
  pound: 'pound',
  poundsterling: 'pound',
}
const PERCENT = new Set(['%', 'persen', 'prosen'])
const ABOUT: Readonly<Record<string, About>> = {
  lebih: 'above',
  melebihi: 'above',
  hampir: 'below',
  nyaris: 'below',
  kurang: 'below',
  sekitar: 'near',
  'kira-kira': 'near',
  sekira: 'near',
  mencapai: 'near',
}
/** "3,7 M" is an amount of money also without a currency; "abad 5 M" is not. */
const HAS_DECIMALS = /,\d+$/u
const SHORT_SCALE = /^[MT]$/u
const YEAR = /^(?:19|20)\d\d$/u

/**
 * Reads a printed number in Indonesian form: the point parts thousands, the comma decimals. Null for
 * what is no single number.
 *
 * @example parseDigits('1.250,5') // 1250.5
 */
export function parseDigits(digits: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) {
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  }
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d+(?:[.,]\d+)?$/u.test(digits)) return Number(digits.replace(',', '.'))
  return null
}

type Read = TokenRange & { readonly value: Value }

/** "3-0", "18:9"; "1.700-4.100" and "2017/2018" are ranges. */
function pair(token: Token): Value | null {
  const parts = /^(\d[\d.,]*)([-:/])(\d[\d.,]*)$/u.exec(token.norm)
  const low = parseDigits(parts?.[1] ?? '')
  const high = parseDigits(parts?.[3] ?? '')
  if (low === null || high === null) return null
  if (parts?.[2] !== ':' && (high >= 100 || low >= 100)) return { kind: 'range', low, high }
  return { kind: 'score', code: `${low}-${high}` }
}

const currencyBefore = (tokens: readonly Token[], at: number): Unit | null =>
  CURRENCIES[tokens[at - 1]?.norm ?? ''] ?? null

/** The nearest of up to three words before; "kurang lebih" is near. */
function aboutOf(tokens: readonly Token[], at: number): About | null {
  for (const back of [1, 2, 3]) {
    // "sekitar 50 - 90": the word belongs to the number that follows it.
    if (tokens[at - back]?.kind === 'number') return null
    const word = tokens[at - back]?.norm ?? ''
    const about = ABOUT[word]
    if (about === undefined) continue
    return word === 'lebih' && tokens[at - back - 1]?.norm === 'kurang' ? 'near' : about
  }
  return null
}

function printed(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return readNumberWords(tokens, at)
  const value = parseDigits(token.norm)
  if (value === null) return null
  const after = tokens[at + 1]
  const next = after?.norm ?? ''
  const isMoney =
    currencyBefore(tokens, at) !== null ||
    (HAS_DECIMALS.test(token.norm) && SHORT_SCALE.test(after?.text ?? ''))
  const scale = SCALES[next] ?? (isMoney ? MONEY_SCALES[next] : undefined)
  return scale === undefined ? { value, to: at + 1 } : { value: value * scale, to: at + 2 }
}

function amount(tokens: readonly Token[], at: number): Read | null {
  const number = printed(tokens, at)
  if (!number) return null
  const before = currencyBefore(tokens, at)
  const next = tokens[number.to]?.norm ?? ''
  const after: Unit | undefined = PERCENT.has(next) ? 'percent' : CURRENCIES[next]
  const year = number.to === at + 1 && YEAR.test(tokens[at]?.norm ?? '') && !before && !after
  if (year) return { from: at, to: at + 1, value: { kind: 'year', year: number.value } }
  const unit = after ?? before ?? 'plain'
  const from = before ? currencyStart(tokens, at) : at
  const about = aboutOf(tokens, from)
  const value: Value = { kind: 'number', value: roundOff(number.value), unit, about }
  return { from, to: after ? unitEnd(tokens, number.to) : number.to, value }
}

/** The country of "US$". */
const currencyStart = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === '$' && tokens[at - 2]?.norm === 'us' ? at - 2 : at - 1

/** Behind "persen" or "rupiah", and behind the country of "dolar Amerika Serikat". */
function unitEnd(tokens: readonly Token[], unit: number): number {
  if (tokens[unit]?.norm !== 'dolar') return unit + 1
  const [country, rest] = [tokens[unit + 1]?.norm ?? '', tokens[unit + 2]?.norm ?? '']
  if (country === 'amerika' && rest === 'serikat') return unit + 3
  return country === 'as' || country === 'amerika' ? unit + 2 : unit + 1
}

/** 3.7 * 1e9 is 3700000000.0000005: values are compared to twelve digits. */
const roundOff = (value: number): number => Number(value.toPrecision(12))

function vague(tokens: readonly Token[], at: number): Read | null {
  const range = VAGUE[tokens[at]?.norm ?? '']
  if (!range) return null
  const scale = SCALES[tokens[at + 1]?.norm ?? '']
  const [low, high] = range.map((bound) => bound * (scale ?? 1)) as [number, number]
  return { from: at, to: at + (scale === undefined ? 1 : 2), value: { kind: 'vague', low, high } }
}

function numberAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]
  if (!token) return null
  const ordinal = readOrdinal(token.norm)
  if (ordinal !== null) {
    const value: Value = { kind: 'number', value: ordinal, unit: 'ordinal', about: null }
    return { from: at, to: at + 1, value }
  }
  if (token.kind !== 'number')
    return readTime(tokens, at) ?? vague(tokens, at) ?? amount(tokens, at)
  const known = pair(token)
  return (
    readTime(tokens, at) ??
    (known ? { from: at, to: at + 1, value: known } : null) ??
    amount(tokens, at) ?? { from: at, to: at + 1, value: { kind: 'code', code: token.norm } }
  )
}

/**
 * Reads the numbers of a tokenised text, in reading order, in digits or in words.
 *
 * @param taken tokens that belong to a date already
 * @example readNumbers(text, tokenise(text), none) // "15 ribu" and "lima belas ribu" have one value
 */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): readonly Quantity[] {
  const numbers: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = taken.has(at) ? null : numberAt(tokens, at)
    if (!read) continue
    const start = tokens[at]?.start ?? 0
    const end = tokens[read.to - 1]?.end ?? start
    numbers.push({ ...read, start, end, text: text.slice(start, end) })
    at = read.to - 1
  }
  return numbers
}
