import data from '#resources/lexicon/conditions.json' with { type: 'json' }
import reporting from '#resources/lexicon/reporting.json' with { type: 'json' }
import { clauseAfter, clauseBefore, clauseEnd } from './clauses.ts'
import { looksLikeVerb } from './deeds.ts'
import type { TokenRange } from './quantity.ts'
import { isWordlike, type Token } from './tokens.ts'

const cues: ReadonlySet<string> = new Set(data.words)
const needsVerb: ReadonlySet<string> = new Set(data.needsVerb)
const verbs: ReadonlySet<string> = new Set(data.verbs)
const asides: ReadonlySet<string> = new Set(data.asides)
const spans: ReadonlySet<string> = new Set(data.spans)
const complements: ReadonlySet<string> = new Set([
  ...data.complements,
  ...reporting.verbs,
  ...reporting.speech,
])
const joins: ReadonlySet<string> = new Set(data.joins)
const kept: ReadonlySet<string> = new Set(data.kept)
const permits: ReadonlySet<string> = new Set(data.permits)
const ACTIVE_VERB = /^(?:me|ber)\p{Ll}{4,}$/u
const PASSIVE_VERB = /^di\p{Ll}{4,}$/u
/** "selama tidak ada hujan", "selama stok masih ada": the verb stands this near. */
const VERB_REACH = 4

/** A clause on which a statement depends: "jika cuaca membaik". */
export interface Condition {
  /** The cue with its clause, without the comma after it. */
  readonly range: TokenRange
  /** Where the cue ends and what it asks for begins. */
  readonly body: number
  /** What holds only under it: the clause before it, behind it, or both. */
  readonly governed: readonly TokenRange[]
}

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** How many tokens a cue takes that begins here; 0 for none. */
function cueLength(tokens: readonly Token[], at: number): number {
  const word = normAt(tokens, at)
  const phrase = data.phrases.find((words) =>
    words.every((one, step) => normAt(tokens, at + step) === one),
  )
  if (phrase) return phrase.length
  if (cues.has(word)) return 1
  if (!needsVerb.has(word) || spans.has(normAt(tokens, at + 1))) return 0
  const near = tokens.slice(at + 1, Math.min(at + 1 + VERB_REACH, clauseEnd(tokens, at + 1)))
  if (near.some(({ norm }) => verbs.has(norm))) return 1
  // "asal didampingi dokter", "asal dananya ada"; "asal Medan" is an origin.
  const next = tokens[at + 1]
  if (word === 'asal' && next && (looksLikeVerb(next) || /.nya$/u.test(next.norm))) return 1
  // "boleh membeli selama memegang surat", "tanpa bunga selama cicilan dibayar"
  const permitted = tokens.slice(0, at).some(({ norm }) => permits.has(norm))
  const isAsked =
    ACTIVE_VERB.test(normAt(tokens, at + 1)) || near.some(({ norm }) => PASSIVE_VERB.test(norm))
  return permitted && isAsked ? 1 : 0
}

const closesQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' &&
  tokens.slice(0, at).filter(({ kind }) => kind === 'quote').length % 2 === 1

/** Behind a mark, a "dan" or the verb of a report the clause that it governs is still to come. */
function opensClause(tokens: readonly Token[], cue: number): boolean {
  const first = normAt(tokens, cue - 1) === 'hanya' ? cue - 1 : cue
  const before = tokens[first - 1]
  if (before === undefined) return true
  if (before.text === ')' || closesQuote(tokens, first - 1)) return false
  return !isWordlike(before) || joins.has(before.norm) || complements.has(before.norm)
}

const saysMore = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(isWordlike)

function governedBy(tokens: readonly Token[], cue: number, end: number): readonly TokenRange[] {
  const isPaused = tokens[end]?.text === ','
  const after = isPaused ? clauseAfter(tokens, end) : { from: end, to: end }
  const before = clauseBefore(tokens, cue)
  if (!opensClause(tokens, cue)) return [before]
  const behindPause = tokens[cue - 1]?.text === ','
  const both = behindPause ? [before, after] : [after]
  return both.filter((range) => saysMore(tokens, range))
}

function conditionAt(tokens: readonly Token[], cue: number): Condition | null {
  const length = cueLength(tokens, cue)
  const body = cue + length
  if (length === 0 || asides.has(normAt(tokens, body))) return null
  const end = clauseEnd(tokens, body)
  const governed = governedBy(tokens, cue, end)
  const hasBody = saysMore(tokens, { from: body, to: end })
  return hasBody && governed.length > 0 ? { range: { from: cue, to: end }, body, governed } : null
}

/**
 * Finds the conditions of a sentence, in reading order. "jika dibandingkan" and "mengatakan kalau" are
 * none; "selama" and "asal" are where a verb follows.
 *
 * @example readConditions(tokenise('Kapal berlayar jika cuaca membaik.'))[0]?.range // { from: 2, to: 5 }
 */
export const readConditions = (tokens: readonly Token[]): readonly Condition[] =>
  tokens.flatMap((_, at) => conditionAt(tokens, at) ?? [])

const EXCEPTIONS = new Set(['kecuali', 'terkecuali'])

/**
 * Says whether a condition names an exception: "kecuali pada hari libur".
 *
 * @example isException(tokenise('Pasar buka, kecuali Senin.'), condition) // true
 */
export const isException = (tokens: readonly Token[], { range }: Condition): boolean =>
  EXCEPTIONS.has(normAt(tokens, range.from))

/**
 * Counts how often a text makes anything depend on something, in whatever words.
 *
 * @example countConditions(tokenise('Syaratnya, cuaca membaik.')) // 1
 */
export const countConditions = (tokens: readonly Token[]): number =>
  tokens.filter(({ norm }, at) => kept.has(norm) || cueLength(tokens, at) > 0).length
