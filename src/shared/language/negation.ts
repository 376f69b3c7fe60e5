import data from '#resources/lexicon/negators.json' with { type: 'json' }
import { isFunctionWord } from './stop-words.ts'
import { isWordlike, type Token } from './tokens.ts'

const negators: ReadonlySet<string> = new Set(data.words)
const lifted: ReadonlySet<string> = new Set(data.lifted)
const implicit: ReadonlySet<string> = new Set(data.implicit)
const ENDS_REACH = new Set(['.', ';', '!', '?'])
/** "dia punya enggak": at the end the colloquial ones turn back; the others were cut from their word. */
const TURNS_BACK = new Set(['enggak', 'nggak', 'gak'])
/** How far "tidak ... " reaches when adverbs stand between. */
const REACH = 5
/** A long name may stand between: "tidak ada warga negara Indonesia (WNI)". */
const FARTHEST = 7
/** A verb of refusal stands right before what it denies. */
const IMPLICIT_REACH = 3
const COMPARES = new Set(['kurang', 'lebih'])

/** A negator and what it negates, as token indexes. */
export interface Negation {
  readonly negator: number
  readonly negated: number
  /** "tidak hanya": only that one word is negated, not what follows. */
  readonly lifted: boolean
}

/**
 * Says whether a token is a word that negates.
 *
 * @example isNegator(tokenise('tidak')[0]) // true
 */
export const isNegator = (token: Token | undefined): boolean => negators.has(token?.norm ?? '')

/**
 * Says whether a text denies anything, by a negator or a verb of refusal ("batal", "menolak").
 *
 * @example deniesAnything(tokenise('Konser itu batal.')) // true
 */
export const deniesAnything = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isNegator(token) || implicit.has(token.norm))

function negationAt(tokens: readonly Token[], negator: number): Negation | null {
  const rest = tokens.slice(negator + 1)
  const end = rest.findIndex((next) => next.kind === 'quote' || ENDS_REACH.has(next.text))
  const words = (end < 0 ? rest : rest.slice(0, end)).filter(isWordlike)
  const [next] = words
  // "tidak kurang dari 300" denies no number.
  const compares = COMPARES.has(next?.norm ?? '') && words[1]?.norm === 'dari'
  // "Belum lagi, ..." adds to what was said.
  const adds = negator === 0 && next?.norm === 'lagi' && tokens[negator]?.norm === 'belum'
  if (next && (compares || adds || lifted.has(next.norm))) {
    return { negator, negated: tokens.indexOf(next), lifted: true }
  }
  const after = words.slice(0, REACH).find((word) => !isFunctionWord(word.norm))
  const turned = TURNS_BACK.has(tokens[negator]?.norm ?? '')
  const before = turned ? tokens.slice(0, negator).findLastIndex(isWordlike) : -1
  const negated = after ? tokens.indexOf(after) : before
  return negated < 0 ? null : { negator, negated, lifted: false }
}

/**
 * Finds what a sentence negates: the first content word after each negator.
 *
 * @example readNegations(tokenise('Ia tidak akan pulang.')) // [{ negator: 1, negated: 3, lifted: false }]
 */
export const readNegations = (tokens: readonly Token[]): readonly Negation[] =>
  tokens.flatMap((token, at) => (isNegator(token) ? (negationAt(tokens, at) ?? []) : []))

/**
 * Says whether a token is negated, or stands so near behind a negator that it may be.
 *
 * @example isNegated(readNegations(tokens), 3)
 */
export const isNegated = (negations: readonly Negation[], at: number): boolean =>
  negations.some(
    ({ negator, negated, lifted: only }) =>
      at === negated || (!only && at > negator && at - negator <= FARTHEST),
  )

/**
 * Finds the verb of refusal that stands right before a token and so denies it: "dilarang membuang" says
 * what "tidak boleh membuang" does.
 *
 * @returns index of that verb, or null
 * @example refusalBefore(tokenise('Warga dilarang membuang sampah'), 2) // 1
 */
export function refusalBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= 0 && at - back <= IMPLICIT_REACH; back--) {
    if (implicit.has(tokens[back]?.norm ?? '')) return back
  }
  return null
}
