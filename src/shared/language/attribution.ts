import hedgeData from '#resources/lexicon/hedges.json' with { type: 'json' }
import reporting from '#resources/lexicon/reporting.json' with { type: 'json' }
import type { TokenRange } from './quantity.ts'
import type { Token } from './tokens.ts'

const openers: ReadonlySet<string> = new Set(reporting.openers)
const credits: ReadonlySet<string> = new Set(reporting.credits)
const verbs: ReadonlySet<string> = new Set(reporting.verbs)
const speech: ReadonlySet<string> = new Set(reporting.speech)
const hedges: ReadonlySet<string> = new Set(hedgeData.words)
const plans: ReadonlySet<string> = new Set(hedgeData.plans)
const keepPlans: ReadonlySet<string> = new Set(hedgeData.keepPlans)
const possible: ReadonlySet<string> = new Set(hedgeData.possible)
const keepPossible: ReadonlySet<string> = new Set(hedgeData.keepPossible)
const seeming: ReadonlySet<string> = new Set(hedgeData.seeming)
const keepSeeming: ReadonlySet<string> = new Set(hedgeData.keepSeeming)
/** Most words are none of these, and this is asked of every word. */
const cues: ReadonlySet<string> = new Set([
  ...reporting.openers,
  ...reporting.credits,
  ...reporting.verbs,
  ...reporting.speech,
  'menurutnya',
  'dikabarkan',
])
const LONGEST_SOURCE = 14
/** "Sementara itu, menurut Rini, ..." */
const LATEST_OPENER = 3
const AS = new Set(['seperti', 'sebagaimana'])
/** "Dalam acara itu, Rini menyebut": what opens so says where or when, and is no apposition. */
const ADVERBIAL = new Set([
  'dalam',
  'di',
  'pada',
  'saat',
  'ketika',
  'setelah',
  'usai',
  'seusai',
  'sebelum',
])
const ENDS_SOURCE = new Set([',', '.', ';', ':', '(', ')'])

/**
 * Who a sentence says it from: "Menurut penilaian Korsel, ..." (opener), "Rini menilai ..." (verb),
 * '..., kata Rini' (speech), "..., dikutip Harian Sagu" (credit: the medium that printed it first, or
 * an opener that closes the sentence), "Menurutnya, ..." (pronoun: the source stands before).
 */
export interface Attribution {
  readonly form: 'opener' | 'verb' | 'speech' | 'credit' | 'pronoun'
  /** Index of the cue token. */
  readonly cue: number
  /** The cue with its source, without the comma after it. */
  readonly range: TokenRange
}

function sourceEnd(tokens: readonly Token[], cue: number): number {
  let to = cue + 1
  while (to < tokens.length && to - cue < LONGEST_SOURCE) {
    const token = tokens[to]
    if (!token || ENDS_SOURCE.has(token.text) || token.kind === 'quote') break
    to++
  }
  return to
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0) {
    const token = tokens[from - 1]
    if (!token || token.kind === 'quote' || ENDS_SOURCE.has(token.text)) break
    from--
  }
  return from
}

/** "Ketua nelayan, Lastri Hapsari, mengatakan": the commas of an apposition belong to the source. */
function subjectStart(tokens: readonly Token[], cue: number): number {
  let from = clauseStart(tokens, cue)
  for (let commas = 0; commas < 2 && from > 0 && tokens[from - 1]?.text === ','; commas++) {
    const earlier = clauseStart(tokens, from - 1)
    if (commas === 0 && from !== cue) break
    if (cue - earlier > LONGEST_SOURCE || ADVERBIAL.has(tokens[earlier]?.norm ?? '')) break
    from = earlier
  }
  return from
}

const followsPause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quote' || before.kind === 'mark'
}

/** "seperti dikabarkan Harian Sagu": who printed it, not a rumour. */
const isCredited = (tokens: readonly Token[], cue: number): boolean =>
  tokens[cue]?.norm === 'dikabarkan' && AS.has(tokens[cue - 1]?.norm ?? '')

function attributionAt(tokens: readonly Token[], cue: number): Attribution | null {
  const word = tokens[cue]?.norm ?? ''
  if (word === 'menurutnya') return { form: 'pronoun', cue, range: { from: cue, to: cue + 1 } }
  if (openers.has(word) || credits.has(word) || isCredited(tokens, cue)) {
    const opens = openers.has(word) && cue <= LATEST_OPENER
    const range = { from: cue, to: sourceEnd(tokens, cue) }
    return { form: opens ? 'opener' : 'credit', cue, range }
  }
  if (verbs.has(word)) {
    return { form: 'verb', cue, range: { from: subjectStart(tokens, cue), to: cue + 1 } }
  }
  if (speech.has(word) && cue > 0 && followsPause(tokens, cue)) {
    return { form: 'speech', cue, range: { from: cue, to: sourceEnd(tokens, cue) } }
  }
  return null
}

/**
 * Finds who a sentence says it from, in reading order.
 *
 * @example readAttributions(tokenise('Menurut Rini, harga naik.')) // [{ form: 'opener', cue: 0, ... }]
 */
export function readAttributions(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = []
  for (const [cue, { norm }] of tokens.entries()) {
    const attribution = cues.has(norm) ? attributionAt(tokens, cue) : null
    if (attribution !== null) found.push(attribution)
  }
  return found
}

/**
 * Finds the words that make a statement a claim, an estimate, a plan or a rumour, as token indexes.
 *
 * @example readHedges(tokenise('Ia diduga lari.')) // [1]
 */
export const readHedges = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap((token, at) => (hedges.has(token.norm) && !isCredited(tokens, at) ? [at] : []))

/** Opens its sentence as a remark of its own: "Rencananya, ...". */
const isRemark = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[1]?.text === ','

/**
 * Says whether another word of a text keeps what a hedge of a sentence says: "terlihat" still tells of an
 * impression, "akan" of the future, where "Rencananya, ..." only opened the sentence or the text puts it
 * in the hedge's place ("akan membangun" for "berencana membangun"). In "rencananya akan" the first word
 * is what makes it a plan, so the sentence's own "akan" keeps nothing. What makes a statement a claim or
 * a rumour ("diduga", "mengaku") is kept by hedges alone.
 *
 * @param at token of the sentence
 * @example keepsHedge(tokenise('Kapal itu akan tiba.'), tokenise('Rencananya, kapal itu akan tiba.'), 0)
 */
export function keepsHedge(
  tokens: readonly Token[],
  sentence: readonly Token[],
  at: number,
): boolean {
  const hedge = sentence[at]?.norm ?? ''
  const isNew = (word: string) => !sentence.some(({ norm }) => norm === word)
  return tokens.some(
    ({ norm }) =>
      (plans.has(hedge) && keepPlans.has(norm) && (isRemark(sentence, at) || isNew(norm))) ||
      (possible.has(hedge) && keepPossible.has(norm) && isNew(norm)) ||
      (seeming.has(hedge) && keepSeeming.has(norm)),
  )
}
