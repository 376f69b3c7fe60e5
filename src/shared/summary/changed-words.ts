import data from '#resources/lexicon/weighing-words.json' with { type: 'json' }
import { canonicalJson } from '#shared/article/canonical.ts'
import { readConditions } from '#shared/language/conditions.ts'
import { hasOpposite, sameDirection } from '#shared/language/directions.ts'
import { readModals } from '#shared/language/modality.ts'
import { isNegator, refusalBefore } from '#shared/language/negation.ts'
import { type TokenRange, tokensOf } from '#shared/language/quantity.ts'
import { type Reading, wordsOf } from '#shared/language/reading.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { align } from './alignment.ts'

const weighing: ReadonlySet<string> = new Set([
  ...data.settled,
  ...data.limits,
  ...data.impressions,
])

/** What an edit did to a sentence. */
export interface ChangedWords {
  /** The words that went, as they were printed; '' where some only came. */
  readonly was: string
  /** The words that came; '' where some only went. */
  readonly now: string
  /** A name, number, date, source, hedge, condition or the polarity is another now. */
  readonly changesFacts: boolean
  /** Share of the old words that stand in the new sentence in their order, 0 to 1. */
  readonly kept: number
}

const opens = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quote' || /^[.!?:…]$/u.test(before.text)
}

/** Token indexes at which a sentence states a fact, beside its numbers. */
function factsOf({ tokens, names, attributions, hedges }: Reading): ReadonlySet<number> {
  const facts = new Set([
    ...tokensOf(names),
    ...tokensOf(attributions.map(({ range }) => range)),
    ...hedges,
    ...readModals(tokens).map(({ at }) => at),
    ...readConditions(tokens).map(({ range }) => range.from),
  ])
  // "kata" for "ujar" is the same source; whether there is one at all is asked apart.
  for (const { cue } of attributions) if (!hedges.includes(cue)) facts.delete(cue)
  return facts
}

function statesFact(reading: Reading, facts: ReadonlySet<number>, at: number): boolean {
  const { tokens } = reading
  const token = tokens[at]
  if (token === undefined) return false
  return (
    facts.has(at) ||
    weighing.has(token.norm) ||
    isNegator(token) ||
    refusalBefore(tokens, at + 1) === at ||
    (/^\p{Lu}/u.test(token.text) && !opens(tokens, at))
  )
}

/** Numbers and dates in their order: "6" and "enam" are one, two that changed places are not. */
const valuesOf = ({ quantities }: Reading): string =>
  canonicalJson(quantities.map(({ value }) => value))

/** Digits that are no value, as in "U-19". */
const hasLooseDigits = ({ tokens, quantities }: Reading, gone: readonly number[]): boolean => {
  const valued = tokensOf(quantities)
  return gone.some((at) => !valued.has(at) && /\d/u.test(tokens[at]?.norm ?? ''))
}

/** A word of direction that no word of the other side says as well: "naik" for "meningkat" is none. */
const turns = (here: readonly Token[], there: readonly Token[]): boolean =>
  here.some(
    ({ norm }) => hasOpposite(norm) && !there.some((other) => sameDirection(norm, other.norm)),
  )

/**
 * Says whether a sentence ends as a question.
 *
 * @example asks('Benarkah harga naik?') // true
 */
export const asks = (text: string): boolean => /\?["”’')\]]*\s*$/u.test(text)

/** Runs of tokens that stand side by side, as they are printed. */
function printed(reading: Reading, at: readonly number[]): string {
  const runs: TokenRange[] = []
  for (const index of at) {
    const last = runs.at(-1)
    if (last?.to === index) runs[runs.length - 1] = { from: last.from, to: index + 1 }
    else runs.push({ from: index, to: index + 1 })
  }
  return runs.map((run) => wordsOf(reading, run)).join(' … ')
}

const unalignedIn = (tokens: readonly Token[], aligned: ReadonlySet<number>): readonly number[] =>
  tokens.flatMap((token, at) => (isWordlike(token) && !aligned.has(at) ? [at] : []))

const tokensAt = (tokens: readonly Token[], at: readonly number[]): readonly Token[] =>
  at.flatMap((index) => tokens[index] ?? [])

const NO_RELATED: ReadonlySet<string> = new Set()

/**
 * Compares a sentence with what it was, word by word; typography and case do not count.
 *
 * @example changedWords(old, edited) // { was: '15', now: '17', changesFacts: true, kept: 0.9 }
 */
export function changedWords(before: Reading, after: Reading): ChangedWords {
  const { toSentence, closeness } = align(before.tokens, after.tokens, () => NO_RELATED)
  const gone = unalignedIn(before.tokens, new Set(toSentence.keys()))
  const come = unalignedIn(after.tokens, new Set(toSentence.values()))
  const [oldFacts, newFacts] = [factsOf(before), factsOf(after)]
  const [oldWords, newWords] = [tokensAt(before.tokens, gone), tokensAt(after.tokens, come)]
  return {
    was: printed(before, gone),
    now: printed(after, come),
    changesFacts:
      valuesOf(before) !== valuesOf(after) ||
      before.attributions.length !== after.attributions.length ||
      asks(before.text) !== asks(after.text) ||
      gone.some((at) => !isValued(before, at) && statesFact(before, oldFacts, at)) ||
      come.some((at) => !isValued(after, at) && statesFact(after, newFacts, at)) ||
      hasLooseDigits(before, gone) ||
      hasLooseDigits(after, come) ||
      turns(oldWords, newWords) ||
      turns(newWords, oldWords),
    kept: closeness,
  }
}

/** What belongs to a number is compared as its value. */
const isValued = ({ quantities }: Reading, at: number): boolean =>
  quantities.some(({ from, to }) => at >= from && at < to)
