import data from '#resources/lexicon/as-of.json' with { type: 'json' }
import type { Quantity, TokenRange } from './quantity.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

const cues: ReadonlySet<string> = new Set(data.cues)
const openers: ReadonlySet<string> = new Set(data.openers)
const moments: ReadonlySet<string> = new Set(data.moments)
const vague: ReadonlySet<string> = new Set(data.vague)
const times: ReadonlySet<string> = new Set(data.times)
const keptProvisional: ReadonlySet<string> = new Set(data.keptProvisional)
const moving: ReadonlySet<string> = new Set(data.moving)
const future: ReadonlySet<string> = new Set(data.future)
const JOINS = new Set(['(', ')', ','])
/** Words between a number and the word that says it moves. */
const REACH = 6
/** "akan" and "ditargetkan" stand this near before a number that is no count yet. */
const FUTURE_REACH = 8

/** A stretch that says as of when a count holds: "hingga Senin (3/11/2025) pukul 18.00 WIB". */
export interface AsOf {
  readonly range: TokenRange
  /** The days and times it names; none for "data sementara". */
  readonly values: readonly Quantity[]
  /** It points to a day named elsewhere: "sampai tanggal yang sama". */
  readonly leans: boolean
}

/**
 * Says whether a value is a day, year or hour.
 *
 * @example isDated(quantity) // true for "13/8/2025", "Rabu" and "pukul 18.00"
 */
export const isDated = ({ value: { kind } }: Quantity): boolean =>
  kind === 'date' || kind === 'weekday' || kind === 'year' || kind === 'clock'

const isCount = ({ value }: Quantity): boolean =>
  value.kind === 'vague' ||
  value.kind === 'range' ||
  (value.kind === 'number' && value.unit !== 'ordinal')

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => normAt(tokens, at + step) === word)

function cueLength(tokens: readonly Token[], at: number): number {
  const phrase = data.cuePhrases.find((words) => startsWith(tokens, at, words))
  return phrase?.length ?? (cues.has(normAt(tokens, at)) ? 1 : 0)
}

/** Takes in days, times and brackets as long as they follow each other; a loose bracket or comma is left. */
function endOfTimes({ tokens, quantities }: Reading, from: number): number {
  const inTimes = new Set(
    quantities
      .filter(isDated)
      .flatMap(({ from: first, to }) => Array.from({ length: to - first }, (_, i) => first + i)),
  )
  let to = from
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const belongs = inTimes.has(at) || times.has(token.norm)
    if (!belongs && !JOINS.has(token.text)) break
    const closes = token.text === ')' && tokens.slice(from, at).some(({ text }) => text === '(')
    if (belongs || closes) to = at + 1
  }
  return to
}

/** "pekan pertama Oktober" */
const isNth = ({ tokens, quantities }: Reading, at: number): boolean =>
  normAt(tokens, at) === 'pertama' ||
  quantities.some((quantity) => quantity.from === at && isOrdinal(quantity))

function datedAt(reading: Reading, at: number): AsOf | null {
  const length = cueLength(reading.tokens, at)
  if (length === 0) return null
  let from = at + length
  while (openers.has(normAt(reading.tokens, from)) || isNth(reading, from)) from++
  const to = endOfTimes(reading, from)
  const values = reading.quantities.filter(
    (quantity) => isDated(quantity) && quantity.from >= at && quantity.to <= to,
  )
  if (values.length === 0) return momentAt(reading, at, at + length)
  return { range: { from: at, to }, values, leans: false }
}

const isOrdinal = ({ value }: Quantity): boolean =>
  value.kind === 'number' && value.unit === 'ordinal'

/** "sampai tanggal yang sama", "hingga malam ketiga", "hingga sidang kesebelas": a day named elsewhere. */
function momentAt({ tokens, quantities }: Reading, cue: number, from: number): AsOf | null {
  const nth = quantities.find((quantity) => quantity.from === from + 1 && isOrdinal(quantity))
  if (nth && tokens[from]?.kind === 'word')
    return { range: { from: cue, to: nth.to }, values: [], leans: true }
  if (!moments.has(normAt(tokens, from))) return null
  let to = from + 1
  while (vague.has(normAt(tokens, to))) to++
  return to > from + 1 ? { range: { from: cue, to }, values: [], leans: true } : null
}

function provisionalAt({ tokens }: Reading, at: number): AsOf | null {
  const phrase = data.provisional.find((words) => startsWith(tokens, at, words))
  return phrase ? { range: { from: at, to: at + phrase.length }, values: [], leans: false } : null
}

/**
 * Finds what a sentence says about the time of its counts: a day or hour behind "hingga" or "per", or
 * that they are provisional.
 *
 * @example readAsOf(readSentence('Hingga Senin (3/11), 12 orang tewas.', 0, none))[0]?.range // { from: 0, to: 5 }
 */
export const readAsOf = (reading: Reading): readonly AsOf[] =>
  reading.tokens.flatMap((_, at) => datedAt(reading, at) ?? provisionalAt(reading, at) ?? [])

/**
 * Says whether a text calls its counts provisional in any words.
 *
 * @example saysProvisional(tokenise('Angka ini masih sementara.')) // true
 */
export const saysProvisional = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => keptProvisional.has(norm))

/**
 * "Per 7 November, ...", a sentence that opens "Hingga Kamis siang, ..." and "data sementara" date whatever
 * they count.
 */
const datesAll = (reading: Reading): boolean =>
  readAsOf(reading).some(({ range: { from } }) => {
    const hasCue = cueLength(reading.tokens, from) > 0
    return !hasCue || from === 0 || normAt(reading.tokens, from) === 'per'
  })

/**
 * Lists the counts of a sentence that still move: people, houses, cases, votes, money, and all that the
 * sentence itself dates. A target is none.
 *
 * @example movingCounts(readSentence('Sebanyak 12 orang tewas.', 0, none))[0]?.text // '12'
 */
export function movingCounts(reading: Reading): readonly Quantity[] {
  const { tokens, quantities } = reading
  const isDatedWhole = datesAll(reading)
  return quantities.filter((quantity) => {
    if (!isCount(quantity)) return false
    const { from, to } = quantity
    const near = tokens.slice(Math.max(0, from - REACH), to + REACH)
    const before = tokens.slice(Math.max(0, from - FUTURE_REACH), from)
    // "388 dari 512 bidang": what is left of the whole may still come.
    const isPart =
      normAt(tokens, to) === 'dari' && quantities.some((whole) => whole.from === to + 1)
    const moves = isDatedWhole || isPart || near.some(({ norm }) => moving.has(norm))
    return moves && !before.some(({ norm }) => future.has(norm))
  })
}
