import data from '#resources/lexicon/modality.json' with { type: 'json' }
import { clauseEnd } from './clauses.ts'
import { isFunctionWord } from './stop-words.ts'
import { isWordlike, type Token } from './tokens.ts'

/** What a statement is short of a fact or an order. */
export type Mood = 'possible' | 'planned' | 'proposed' | 'asked'

interface Lexicon {
  readonly words: ReadonlySet<string>
  readonly kept: ReadonlySet<string>
  readonly stronger: ReadonlySet<string>
}

const MOODS: readonly Mood[] = ['possible', 'planned', 'proposed', 'asked']
const lexicons = Object.fromEntries(
  MOODS.map((mood): [Mood, Lexicon] => [
    mood,
    {
      words: new Set(data[mood].words),
      kept: new Set(data[mood].kept),
      stronger: new Set(data[mood].stronger),
    },
  ]),
) as Readonly<Record<Mood, Lexicon>>
const urging: ReadonlySet<string> = new Set(data.urging)
const bans: ReadonlySet<string> = new Set(data.bans)
const purpose: ReadonlySet<string> = new Set(data.purpose)
const prepositional: ReadonlySet<string> = new Set(data.prepositional)
const NEGATORS = new Set(['tidak', 'tak', 'belum', 'bukan', 'jangan', 'tanpa', 'enggak', 'nggak'])
/** "agar warga pesisir dapat": so far before a word its purpose stands. */
const PURPOSE_REACH = 6
/** The statement is read by so many content words behind the cue. */
const HEADS = 2

/** A word that makes a statement possible, planned, proposed or asked for. */
export interface Modal {
  readonly mood: Mood
  /** Token index. */
  readonly at: number
  /** The first content words of what it bears on, in its clause: one or two. */
  readonly heads: readonly number[]
}

const moodOf = (word: string): Mood | undefined =>
  MOODS.find((mood) => lexicons[mood].words.has(word))

const normsBefore = (tokens: readonly Token[], at: number, reach: number): readonly string[] =>
  tokens.slice(Math.max(0, at - reach), at).map(({ norm }) => norm)

function modalAt(tokens: readonly Token[], at: number): Modal | null {
  const word = tokens[at]?.norm ?? ''
  const mood = moodOf(word)
  if (!mood) return null
  const before = normsBefore(tokens, at, 2)
  if (before.some((norm) => NEGATORS.has(norm))) return null
  if (word === 'akan' && prepositional.has(before.at(-1) ?? '')) return null
  if (word === 'akan' && tokens[at + 1]?.norm === 'tetapi') return null
  if (
    mood === 'possible' &&
    normsBefore(tokens, at, PURPOSE_REACH).some((one) => purpose.has(one))
  ) {
    return null
  }
  const end = clauseEnd(tokens, at + 1)
  const heads = Array.from({ length: end - at - 1 }, (_, step) => at + 1 + step)
    .filter((index) => {
      const token = tokens[index]
      return token !== undefined && isWordlike(token) && !isFunctionWord(token.norm)
    })
    .slice(0, HEADS)
  return heads.length > 0 ? { mood, at, heads } : null
}

/**
 * Finds the words of a sentence that make a statement possible, planned, proposed or asked for. What is
 * denied, and what is possible only as a purpose ("agar dapat"), is left out.
 *
 * @example readModals(tokenise('Pasar itu akan dibuka.'))[0]?.mood // 'planned'
 */
export const readModals = (tokens: readonly Token[]): readonly Modal[] =>
  tokens.flatMap((_, at) => modalAt(tokens, at) ?? [])

/**
 * Says whether a word keeps what a modal says, or says less.
 *
 * @param word lower case
 * @example keepsMood('planned', 'rencananya') // true
 */
export const keepsMood = (mood: Mood, word: string): boolean => lexicons[mood].kept.has(word)

/**
 * Lists the moods that a word keeps, and in no mood's place says more: of "rencana" planned and proposed.
 *
 * @param word lower case
 * @example moodsOf('rencana') // ['planned', 'proposed']
 */
export const moodsOf = (word: string): readonly Mood[] =>
  MOODS.some((mood) => lexicons[mood].stronger.has(word))
    ? []
    : MOODS.filter((mood) => lexicons[mood].kept.has(word))

/**
 * Lists the moods of which a text has a word.
 *
 * @example moodsIn(tokenise('Pasar itu akan dibuka.')) // ['planned']
 */
export const moodsIn = (tokens: readonly Token[]): readonly Mood[] =>
  MOODS.filter((mood) => tokens.some(({ norm }) => lexicons[mood].words.has(norm)))

/**
 * Lists the moods that a hedge is of: "berencana" is planned, "mungkin" possible.
 *
 * @param hedge lower case
 * @example hedgedMoods('mungkin') // ['possible', 'planned', 'proposed']
 */
export const hedgedMoods = (hedge: string): readonly Mood[] =>
  MOODS.filter((mood) => lexicons[mood].kept.has(hedge))

/**
 * Says whether a word in a modal's place says more.
 *
 * @param cue the modal, lower case as is `word`
 * @example exceedsMood('asked', 'diminta', 'wajib') // true
 */
export const exceedsMood = (mood: Mood, cue: string, word: string): boolean =>
  lexicons[mood].stronger.has(word) || (urging.has(cue) && bans.has(word))
