import data from '#resources/lexicon/amounts.json' with { type: 'json' }
import { clauseEnd } from './clauses.ts'
import type { Quantity, TokenRange } from './quantity.ts'
import type { Reading } from './reading.ts'
import { isFunctionWord } from './stop-words.ts'
import { isWordlike, type Token } from './tokens.ts'

const softShares: ReadonlySet<string> = new Set(data.softShares)
const between: ReadonlySet<string> = new Set(data.between)
const uncounted: ReadonlySet<string> = new Set(data.uncounted)
const softened: ReadonlySet<string> = new Set(data.softened)
const fractions: ReadonlySet<string> = new Set(data.fractions)
/** "300 orang lebih" */
const BEHIND: ReadonlySet<string> = new Set(['lebih', 'lebihnya'])
const ranges: ReadonlySet<string> = new Set(data.ranges)
const lostShares: ReadonlySet<string> = new Set(data.lost.map((words) => words.join(' ')))

type Phrase = readonly string[]

const startsAt = (tokens: readonly Token[], at: number, phrase: Phrase): boolean =>
  phrase.every((word, step) => tokens[at + step]?.norm === word)

/** The longest phrase that begins at a token: "sebagian besar", not "sebagian". */
const longest = (tokens: readonly Token[], at: number, phrases: readonly Phrase[]): number =>
  Math.max(0, ...phrases.filter((one) => startsAt(tokens, at, one)).map(({ length }) => length))

/** Of how many something holds: "sebagian warga". */
export interface Share {
  readonly range: TokenRange
  /** From 0, a few, to 3, all. */
  readonly level: number
}

/**
 * Reads the share that begins at a token.
 *
 * @example shareAt(tokenise('sebagian besar warga'), 0)?.level // 2
 */
export function shareAt(tokens: readonly Token[], at: number): Share | null {
  const levels = data.shares.map((phrases) => longest(tokens, at, phrases))
  const length = Math.max(...levels)
  return length === 0
    ? null
    : { range: { from: at, to: at + length }, level: levels.indexOf(length) }
}

/**
 * Reads the shares of a text, in reading order: of "hampir semua" the whole, not "semua" alone.
 *
 * @example readShares(tokenise('Sebagian besar warga pulang.'))[0]?.level // 2
 */
export function readShares(tokens: readonly Token[]): readonly Share[] {
  const shares: Share[] = []
  for (let at = 0; at < tokens.length; at++) {
    const share = shareAt(tokens, at)
    if (!share) continue
    shares.push(share)
    at = share.range.to - 1
  }
  return shares
}

const VERB = /^(?:me|ber|di|ter)\p{Ll}{4,}$/u

/**
 * Says whether a share stands in the place of its noun: of what, the sentence before says.
 *
 * @example standsForNoun(tokenise('Sebagian besar menyangkut air keruh.'), 0) // true
 */
export function standsForNoun(tokens: readonly Token[], at: number): boolean {
  const share = shareAt(tokens, at)
  return share !== null && VERB.test(tokens[share.range.to]?.norm ?? '')
}

/**
 * Says whether a word limits a noun without being a share: "seorang", "puluhan", a number.
 *
 * @example limitsNoun(tokenise('puluhan')[0]) // true
 */
export const limitsNoun = (token: Token | undefined): boolean =>
  token?.kind === 'number' || softShares.has(token?.norm ?? '')

/** A share of less than all, and the first content words of what it is said of. */
export interface Partial extends Share {
  /** Token indexes: the noun, and the next content word of its clause. */
  readonly heads: readonly number[]
}

const HEADS = 2

function partialAt(tokens: readonly Token[], at: number): Partial | null {
  const share = shareAt(tokens, at)
  if (!share) return null
  const words = tokens.slice(share.range.from, share.range.to).map(({ norm }) => norm)
  if (!lostShares.has(words.join(' '))) return null
  let from = share.range.to
  while (between.has(tokens[from]?.norm ?? '')) from++
  if (uncounted.has(tokens[from]?.norm ?? '') || tokens[from]?.kind === 'number') return null
  const end = clauseEnd(tokens, from)
  const heads = Array.from({ length: Math.max(0, end - from) }, (_, step) => from + step)
    .filter((index) => {
      const token = tokens[index]
      return token !== undefined && isWordlike(token) && !isFunctionWord(token.norm)
    })
    .slice(0, HEADS)
  return heads.length > 0 ? { ...share, heads } : null
}

/**
 * Finds the shares of a sentence that are less than all, in reading order; "beberapa hari" is none.
 *
 * @example readPartials(tokenise('Sebagian warga mengungsi.'))[0]?.heads // [1, 2]
 */
export const readPartials = (tokens: readonly Token[]): readonly Partial[] =>
  tokens.flatMap((_, at) => {
    const inLonger = at > 0 && (shareAt(tokens, at - 1)?.range.to ?? 0) > at
    return inLonger ? [] : (partialAt(tokens, at) ?? [])
  })

/** What a word before a number makes of it. */
export type BoundKind = 'most' | 'about' | 'least'

export interface Bound {
  readonly kind: BoundKind
  readonly range: TokenRange
}

const BOUNDS: readonly BoundKind[] = ['most', 'about', 'least']
/** "hingga sebesar Rp300": a word may stand between. */
const BOUND_REACH = 4

/**
 * Reads what stands right before a number: that it is the most, the least, or about right.
 *
 * @returns null for "dari 100 hingga 300", whose ends are exact
 * @example boundBefore(reading, quantity)?.kind // 'most' for "hingga 300"
 */
export function boundBefore({ tokens, quantities }: Reading, { from }: TokenRange): Bound | null {
  for (let at = Math.max(0, from - BOUND_REACH); at < from; at++) {
    for (const kind of BOUNDS) {
      const length = longest(tokens, at, data.bounds[kind])
      const to = at + length
      if (length === 0 || to > from || !fills(tokens, { from: at, to }, from)) continue
      return kind === 'most' && isRange(tokens, quantities, at)
        ? null
        : { kind, range: { from: at, to } }
    }
  }
  return null
}

const FILLS = new Set(['sebesar', 'sebanyak', 'rp', '$', 'us', 'mencapai', 'sekitar', 'dari'])

const floating: ReadonlySet<string> = new Set(data.floating.map((words) => words.join(' ')))

/** "maksimal menampung 36 orang": an adverb may stand before the verb. */
function fills(tokens: readonly Token[], { from, to }: TokenRange, number: number): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm)
  const rest = tokens.slice(to, number).filter(({ norm }) => !FILLS.has(norm))
  const isVerb = rest.length === 1 && VERB.test(rest[0]?.norm ?? '')
  return rest.length === 0 || (isVerb && floating.has(words.join(' ')))
}

function isRange(tokens: readonly Token[], quantities: readonly Quantity[], at: number): boolean {
  if (quantities.some(({ to }) => to === at || to === at - 1)) return true
  return tokens.slice(Math.max(0, at - BOUND_REACH), at).some(({ norm }) => ranges.has(norm))
}

/**
 * Lists the fractions that a text spells out: "separuh", "sepertiga".
 *
 * @example fractionsIn(tokenise('Hampir separuh warga pergi.')) // [{ from: 1, to: 2 }]
 */
export const fractionsIn = (tokens: readonly Token[]): readonly TokenRange[] =>
  tokens.flatMap(({ norm }, at) => (fractions.has(norm) ? [{ from: at, to: at + 1 }] : []))

/**
 * Says whether words beside a number say otherwise that it is not exact: "300 orang lebih", "mencapai 300".
 *
 * @param shared tokens that the article has there too, and that say nothing of their own
 * @example isSoftened(reading, quantity, new Set())
 */
export function isSoftened(
  { tokens }: Reading,
  { from, to }: TokenRange,
  shared: ReadonlySet<number>,
): boolean {
  const says = (first: number, last: number, words: ReadonlySet<string>) =>
    tokens.slice(first, last).some(({ norm }, step) => words.has(norm) && !shared.has(first + step))
  const rest = tokens.slice(to, clauseEnd(tokens, to))
  const isBoundBehind = rest.some((_, at) => longest(rest, at, data.boundsBehind) > 0)
  return (
    isBoundBehind ||
    says(Math.max(0, from - BOUND_REACH), from, softened) ||
    says(to, to + 2, BEHIND) ||
    /-an$/u.test(tokens[to - 1]?.norm ?? '')
  )
}
