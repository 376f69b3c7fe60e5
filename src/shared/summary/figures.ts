import data from '#resources/lexicon/figure-words.json' with { type: 'json' }
import { comparable, isRounding, readQuantities, sameValue } from '#shared/language/quantities.ts'
import { type Quantity, tokensOf } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike, type Token, tokenise } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { areAlike, isContent } from './counted.ts'

const classifiers: ReadonlySet<string> = new Set(data.classifiers)
const measures: ReadonlySet<string> = new Set(data.measures)
const reaching: ReadonlySet<string> = new Set(data.reaching)

/** Content words after or before a number that may name what it counts. */
const MOST_WORDS = 3

/** A number with what it counts: "15 orang tewas" and "korban tewas menjadi 17" count "tewas". */
export interface Figure {
  readonly quantity: Quantity
  /** Its words with those of its unit, "Rp9 miliar": UTF-16 offsets into the text. */
  readonly place: { readonly start: number; readonly end: number }
  /** "ton", "hari", "rupiah", "percent"; null for a plain count. */
  readonly measure: string | null
  /** Lower case; never empty. */
  readonly things: readonly string[]
}

/** The content words next to a number on one side, up to a mark, a function word or another number. */
function wordsBeside(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  taken: ReadonlySet<number>,
): readonly string[] {
  const words: string[] = []
  for (let at = from; words.length < MOST_WORDS; at += step) {
    const token = tokens[at]
    if (token === undefined || !isWordlike(token) || taken.has(at)) break
    if (isContent(token)) words.push(token.norm)
    // Before the number the thing may stand apart: "harga di tingkat petani turun menjadi 18 ribu".
    else if (step === 1) break
  }
  return words
}

const namesThing = (word: string): boolean =>
  !classifiers.has(word) && !measures.has(word) && !reaching.has(word)

function figureOf(
  tokens: readonly Token[],
  quantity: Quantity,
  taken: ReadonlySet<number>,
): Figure | null {
  const { value } = quantity
  if (value.kind !== 'number' && value.kind !== 'range' && value.kind !== 'vague') return null
  if (value.kind === 'number' && value.unit === 'ordinal') return null
  const after = wordsBeside(tokens, quantity.to, 1, taken)
  const before = wordsBeside(tokens, quantity.from - 1, -1, taken)
  const next = tokens[quantity.to]?.norm ?? ''
  const unit = value.kind === 'number' && value.unit !== 'plain' ? value.unit : null
  const measure = unit ?? (measures.has(next) ? next : null)
  const follows = unit === null ? after.filter(namesThing) : []
  const precedes = before.filter(namesThing)
  const kind = [...after, ...before].find((word) => classifiers.has(word))
  const things =
    follows.length > 0 ? follows : precedes.length > 0 ? precedes : kind && !measure ? [kind] : []
  if (things.length === 0) return null
  const place = {
    start: tokens[quantity.from]?.start ?? quantity.start,
    end: tokens[quantity.to - 1]?.end ?? quantity.end,
  }
  return { quantity, place, measure, things }
}

/** A text that is cut into tokens and of which the values are read. */
type Read = Pick<Reading, 'tokens' | 'quantities'>

/**
 * Picks the figures of a reading of which one can tell what they count. Dates, times, scores and
 * ordinals are none.
 *
 * @example figuresIn(sentence.reading)[0]?.things // ['tewas'] for "Sebanyak 15 orang tewas."
 */
export const figuresIn: (read: Read) => readonly Figure[] = oncePer(
  ({ tokens, quantities }: Read) => {
    const taken = tokensOf(quantities)
    return quantities.flatMap((quantity) => figureOf(tokens, quantity, taken) ?? [])
  },
)

/**
 * Reads the figures of a text.
 *
 * @example figuresOf('Sebanyak 15 orang tewas.')[0]?.things // ['tewas']
 */
export function figuresOf(text: string): readonly Figure[] {
  const tokens = tokenise(text)
  return figuresIn({ tokens, quantities: readQuantities(text, tokens) })
}

/**
 * Says whether a figure tells more than what sort of thing it counts: "15 orang" alone may be anybody.
 *
 * @example isTold(figuresOf('15 orang')[0]) // false
 */
export const isTold = ({ things }: Figure): boolean => things.some(namesThing)

const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((word) => many.some((other) => areAlike(word, other)))

/**
 * Says whether two figures count the same: one names nothing that the other does not. "15 tewas" and
 * "17 luka" do not, nor do "korban tewas" and "korban luka", "900 hektare sawah" and "200 hektare kebun".
 *
 * @example countsTheSame(figuresOf('15 tewas')[0], figuresOf('Korban tewas menjadi 17')[0]) // true
 */
export const countsTheSame = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure &&
  comparable(a.quantity.value, b.quantity.value) &&
  (within(a.things, b.things) || within(b.things, a.things))

/**
 * Says whether two figures of the same thing can both be true: equal, or one the other rounded.
 *
 * @example agree(figuresOf('15 tewas')[0], figuresOf('17 tewas')[0]) // false
 */
export const agree = ({ quantity: { value: a } }: Figure, { quantity: { value: b } }: Figure) =>
  sameValue(a, b) || isRounding(a, b) || isRounding(b, a)
