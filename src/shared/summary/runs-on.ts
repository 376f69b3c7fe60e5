import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { Claim, Support } from './claim.ts'
import { nextWord } from './cut-word.ts'
import { COPIES } from './thresholds.ts'

/** How a sentence goes on after the words with which a claim ends. */
export interface Onward {
  /** Token of the sentence. */
  readonly next: number
  /** A comma, bracket or other mark stands between: the claim may end there on purpose. */
  readonly paused: boolean
}

/** As many last words as show that the bullet follows the sentence there; fewer in a near copy. */
const LONG_TAIL = 3
const SHORT_TAIL = 2
const CLOSE = 0.75
/** All but a word or two left out: the last word alone shows it. */
const NEARLY_ALL = 0.9
/** Shorter ones are headings more often than pieces of a sentence. */
const FEWEST_WORDS = 6
const FEWEST_COPIED_WORDS = 8

/** How many of the claim's last words follow each other in the sentence too. */
function sameTail(
  words: readonly number[],
  toSentence: ReadonlyMap<number, number>,
  sentence: readonly Token[],
): number {
  let length = 0
  for (let back = words.length - 1; back >= 0; back--) {
    const there = toSentence.get(words[back] ?? -1)
    const after = toSentence.get(words[back + 1] ?? -1)
    if (there === undefined) break
    if (after !== undefined && nextWord(sentence, there + 1) !== after) break
    length++
  }
  return length
}

/** Nothing but "(2017)" is left. */
function isOnlyBracket(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  return (
    rest[0]?.text === '(' &&
    rest.slice(rest.findIndex(({ text }) => text === ')') + 1).every((token) => !isWordlike(token))
  )
}

const LISTS = new Set(['dan', 'serta', 'atau', 'maupun'])
/** With these a clause begins that only says when, where or why; its sentence comes behind the comma. */
const INTRODUCES = new Set(
  'pada di dengan sebagai selain selang demi dalam untuk bagi menurut setelah sebelum sejak ketika saat meski meskipun walau walaupun jika apabila bila karena dari lewat melalui selama seperti akibat berkat usai'.split(
    ' ',
  ),
)
const VERBAL = /^(?:me|di|ber|ter)\p{L}{3,}/u
const NO_VERBS = new Set(
  'mereka menurut melalui meski meskipun mengenai terhadap tersebut terkait'.split(' '),
)
const PREDICATES = new Set(
  'adalah ialah merupakan akan bakal telah sudah ada tidak tak bukan belum bisa dapat punya jadi'.split(
    ' ',
  ),
)

/** The head of a sentence up to its first pause, without what the sentence says. */
function isMereHead(tokens: readonly Token[], there: number): boolean {
  const head = tokens.slice(0, there + 1).filter(isWordlike)
  if (INTRODUCES.has(head[0]?.norm ?? '')) return true
  const isVerb = ({ text, norm }: Token) =>
    PREDICATES.has(norm) || (VERBAL.test(text) && !NO_VERBS.has(norm))
  return !head.some(isVerb)
}

/** A pause where the sentence goes on: in a copy, behind a mere head, or between the things of a list. */
function stopsAtPause(tokens: readonly Token[], there: number, next: number, tail: Tail): boolean {
  const { length, words, closeness } = tail
  if (closeness === 1 && words >= FEWEST_COPIED_WORDS) return true
  const comma = tokens[there + 1]?.text === ',' || tokens[there + 1]?.text === '('
  if (closeness === 1 && length === words && comma && isMereHead(tokens, there)) return true
  return closeness >= COPIES && length >= LONG_TAIL && comma && LISTS.has(tokens[next]?.norm ?? '')
}

/** How the end of a claim follows the sentence. */
interface Tail {
  readonly length: number
  /** Of the whole claim. */
  readonly words: number
  readonly closeness: number
}

/**
 * Finds how the closest sentence goes on where a claim stops: in the middle of a name, or after words
 * that the claim has followed closely enough to belong to it.
 *
 * @param last index of the claim's last word
 * @returns null where the claim may well end
 * @example findOnward(claim, support, last)?.paused // false: cut between two words
 */
export function findOnward(
  { reading }: Claim,
  { alignment, sentence }: Support,
  last: number,
): Onward | null {
  const { tokens, names, quantities } = sentence.reading
  const there = alignment.toSentence.get(last)
  const next = there === undefined ? -1 : nextWord(tokens, there + 1)
  if (there === undefined || next < 0) return null
  const words = reading.tokens.flatMap((token, at) => (isWordlike(token) ? [at] : []))
  const tail = sameTail(words, alignment.toSentence, tokens)
  const isCopy = alignment.closeness === 1
  if (isOnlyBracket(tokens, there + 1)) return null
  const { closeness } = alignment
  if (next > there + 1) {
    const stops = stopsAtPause(tokens, there, next, {
      length: tail,
      words: words.length,
      closeness,
    })
    return stops ? { next, paused: true } : null
  }
  const splits = [...names, ...quantities].some(({ from, to }) => from <= there && next < to)
  const opensSentence = isCopy && tail === words.length
  const follows =
    tail >= LONG_TAIL || (tail >= SHORT_TAIL && closeness >= CLOSE) || closeness >= NEARLY_ALL
  const runsOn =
    (splits && (tail > 1 || closeness >= NEARLY_ALL)) ||
    opensSentence ||
    (words.length >= FEWEST_WORDS && follows)
  return runsOn ? { next, paused: false } : null
}
