import lexicon from '#resources/lexicon/deeds.json' with { type: 'json' }
import type { TokenRange } from './quantity.ts'
import { isFunctionWord } from './stop-words.ts'
import { isWordlike, type Token } from './tokens.ts'

/** Somebody does something: "Satpol PP menyegel kios", "kios disegel (oleh) Satpol PP". */
export interface Deed {
  /** Token of the verb. */
  readonly verb: number
  readonly agent: TokenRange
}

const ACTIVE = /^me\p{Ll}{4,}$/u
const PASSIVE = /^di\p{Ll}{4,}$/u
const LONGEST_AGENT = 14
/** "akan segera menyegel": so many such words may stand between. */
const BEFORE_VERB = 3

/** "dilelang penyanyi seharga Rp48 juta": what it is done for, by or since, is not who does it. */
const measures: ReadonlySet<string> = new Set(lexicon.measures)
const PLACES = new Set(['di', 'dari', 'pada', 'yang', 'asal'])

const noVerbs: ReadonlySet<string> = new Set(lexicon.noVerbs)
const FORM = /^(?:me|di|ber|ter)\p{Ll}{4,}$/u

/**
 * Says whether a word has the form of a verb: "me-", "di-", "ber-" or "ter-" before a root.
 *
 * @example looksLikeVerb(tokenise('menteri')[0]) // false
 */
export const looksLikeVerb = ({ norm, text }: Token): boolean =>
  /^\p{Ll}/u.test(text) && FORM.test(norm) && !noVerbs.has(norm)

const isVerb = (token: Token): boolean =>
  looksLikeVerb(token) && (ACTIVE.test(token.norm) || PASSIVE.test(token.norm))

const isPause = ({ text, kind }: Token): boolean => text !== ',' && kind === 'mark'

/** Back from the verb to what ends a clause; the commas of an apposition belong to the agent. */
function agentBefore(tokens: readonly Token[], verb: number): TokenRange {
  let to = verb
  while (verb - to < BEFORE_VERB && isFunctionWord(tokens[to - 1]?.norm ?? '')) to--
  let from = to
  while (from > 0 && to - from < LONGEST_AGENT) {
    const token = tokens[from - 1]
    if (!token || isPause(token) || token.kind === 'quote' || isVerb(token)) break
    from--
  }
  // "Sebuah pesantren di Kelurahan Lor": where it stands is not who does it.
  const place = tokens.findIndex(({ norm }, at) => at > from && at < to && PLACES.has(norm))
  return { from, to: place < 0 ? to : place }
}

/** Behind "oleh", wherever in the clause: "dibagi 500 nasi bungkus oleh paguyuban". */
function byWhom(tokens: readonly Token[], verb: number): number {
  const end = tokens.findIndex((token, at) => at > verb && (isPause(token) || isVerb(token)))
  const at = tokens
    .slice(0, end < 0 ? tokens.length : end)
    .findLastIndex(({ norm }) => norm === 'oleh')
  return at > verb ? at + 1 : verb + 1
}

/** On from the verb as long as content words stand there. */
function agentBehind(tokens: readonly Token[], verb: number): TokenRange {
  const from = byWhom(tokens, verb)
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]
    if (!token || token.kind === 'number' || !isWordlike(token) || isVerb(token)) break
    if (measures.has(token.norm)) break
    if (isFunctionWord(token.norm) && token.norm !== 'sebuah') break
    to++
  }
  return { from, to }
}

/**
 * Finds who does what in a sentence, as far as the form of the verb tells: before "me-", behind "di-".
 *
 * @example readDeeds(tokenise('Kios disegel polisi.'))[0] // { verb: 1, agent: { from: 2, to: 3 } }
 */
export const readDeeds = (tokens: readonly Token[]): readonly Deed[] =>
  tokens.flatMap((token, verb) => {
    if (!isVerb(token)) return []
    const agent = ACTIVE.test(token.norm) ? agentBefore(tokens, verb) : agentBehind(tokens, verb)
    return agent.to > agent.from ? [{ verb, agent }] : []
  })
