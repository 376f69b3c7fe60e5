import data from '#resources/lexicon/negators.json' with { type: 'json' }
import { isFunctionWord } from './stop-words.ts'
import { isWordlike, type Token } from './tokens.ts'

const negators: ReadonlySet<string> = new Set(data.words)
const lifted: ReadonlySet<string> = new Set(data.lifted)
const ENDS_REACH = new Set(['.', ';', '!', '?'])
/** How far "tidak ... " reaches when adverbs stand between. */
const REACH = 5

/** A negator and the first content word after it. */
export interface Negation {
  readonly negator: number
  readonly negated: number
}

const isNegator = (token: Token | undefined): boolean => negators.has(token?.norm ?? '')

/**
 * Finds what a sentence negates, as token indexes; "tidak hanya" negates nothing.
 *
 * @example readNegations(tokenise('Ia tidak akan pulang.')) // [{ negator: 1, negated: 3 }]
 */
export function readNegations(tokens: readonly Token[]): readonly Negation[] {
  return tokens.flatMap((token, negator) => {
    if (!isNegator(token)) return []
    const rest = tokens.slice(negator + 1)
    const reach = rest.findIndex((next) => next.kind === 'quote' || ENDS_REACH.has(next.text))
    const words = (reach < 0 ? rest : rest.slice(0, reach)).filter(isWordlike)
    if (words[0] && lifted.has(words[0].norm)) return []
    const negated = words.slice(0, REACH).find((word) => !isFunctionWord(word.norm))
    return negated ? [{ negator, negated: tokens.indexOf(negated) }] : []
  })
}

/**
 * Says whether a token stands within the reach of some negation.
 *
 * @example isNegated(readNegations(tokens), 3)
 */
export const isNegated = (negations: readonly Negation[], at: number): boolean =>
  negations.some(({ negator }) => at > negator && at - negator <= REACH)
