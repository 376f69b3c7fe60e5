import reporting from '#resources/lexicon/reporting.json' with { type: 'json' }
import titles from '#resources/lexicon/titles.json' with { type: 'json' }
import { isOrdinaryWord } from './ordinary-words.ts'
import type { TokenRange } from './quantity.ts'
import { isFunctionWord } from './stop-words.ts'
import type { Token } from './tokens.ts'

/** A run of capitalised words: a person, body, place, product or event. */
export type Name = TokenRange & {
  readonly text: string
  /** Lower case, all of them. */
  readonly words: readonly string[]
  /** Lower case, titles and function words left out unless nothing else is there. */
  readonly core: readonly string[]
}

/** A set of words that is asked for one word at a time, so that the asking can be noted. */
export type KnownWords = Pick<ReadonlySet<string>, 'has'>

const titleWords: ReadonlySet<string> = new Set(titles.words)
/** Sources whose name is an ordinary word too: the agency Antara. */
const agencies: ReadonlySet<string> = new Set(reporting.agencies)
const reportingVerbs: ReadonlySet<string> = new Set(reporting.verbs)
const kinds: ReadonlySet<string> = new Set(titles.kinds)
const connectors: ReadonlySet<string> = new Set(titles.connectors)
const ENDS_SENTENCE = new Set(['.', '!', '?', ':', '…'])
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/** The polite pronoun is always printed with a capital. */
const POLITE = 'anda'

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.norm !== POLITE && /^\p{Lu}|^i\p{Lu}/u.test(token.text)

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quote' || ENDS_SENTENCE.has(before.text)
}

/** "Antara juga melaporkan": what may stand between a source and its verb. */
const BEFORE_VERB = new Set([
  'juga',
  'pun',
  'lalu',
  'kemudian',
  'telah',
  'sudah',
  'pernah',
  'sempat',
  'kembali',
  'kerap',
])

/** "Tempo mengatakan", "Tempo, koran milik Rini, mengatakan", "Tempo dan Kompas mengatakan". */
function reports(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (next?.text === ',' || (next?.norm === 'dan' && isCapitalised(second))) {
    return tokens.slice(at).some(({ norm }) => reportingVerbs.has(norm))
  }
  const verb = BEFORE_VERB.has(next?.norm ?? '') ? second : next
  return reportingVerbs.has(verb?.norm ?? '')
}

/** "Museum itu", "Kereta ini": one that was named before. */
const POINTERS = new Set(['ini', 'itu', 'tersebut'])

/**
 * Says whether a sentence opens with a thing that was named before: "Museum itu", "Kereta ini".
 *
 * @example pointsAtHead(tokenise('Museum itu dibuka.')) // true
 */
export const pointsAtHead = ([first, second]: readonly Token[]): boolean =>
  kinds.has(first?.norm ?? '') && POINTERS.has(second?.norm ?? '')

/**
 * Says whether a word, in small letters, stands for one of its kind: "perusahaan", "museum".
 *
 * @example namesKind(tokenise('perusahaan')[0]) // true
 */
export const namesKind = ({ norm, text }: Token): boolean => text === norm && kinds.has(norm)

/** A capital at the head of a sentence is a name's only when nothing speaks for an ordinary word. */
function isNameAtHead(tokens: readonly Token[], at: number, seenInside: KnownWords): boolean {
  const token = tokens[at]
  if (!token) return false
  if (ACRONYM.test(token.text)) return true
  if (agencies.has(token.norm)) return reports(tokens, at)
  return seenInside.has(token.text) ? !isFunctionWord(token.norm) : !isOrdinaryWord(token.norm)
}

/** An office that is named after what it looks after: "Menteri Kelautan dan Perikanan". */
const OFFICES = new Set(['menteri', 'wamen', 'kementerian', 'dinas', 'direktorat', 'fakultas'])

/** Another field of the office: neither a person nor a title, but an ordinary word with a capital. */
const isField = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !isTitle(token.norm) && isOrdinaryWord(token.norm)

function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number {
  const isOffice = OFFICES.has(tokens[from]?.norm ?? '')
  let to = from + 1
  while (!taken.has(to)) {
    const [here, next] = [tokens[to], tokens[to + 1]]
    const connected = connectors.has(here?.norm ?? '') && isCapitalised(next)
    const listed = isOffice && here?.norm === 'dan' && isField(tokens[to - 1]) && isField(next)
    if (!isCapitalised(here) && !connected && !listed) break
    to++
  }
  return to
}

/**
 * Says whether a word is an office, rank or form of address.
 *
 * @param word lower case
 * @example isTitle('gubernur') // true
 */
export const isTitle = (word: string): boolean => titleWords.has(word)

/** The second half of a title: "Duta Besar" is one, the "Besar" of "Kuping Besar" is a name's. */
const SECOND_HALF = new Set(['besar', 'utama', 'umum', 'bicara'])

function coreOf(tokens: readonly Token[]): readonly string[] {
  // "Tengah" belongs to Jawa Tengah; "dan" or a first "Dari" belongs to no name.
  const belongs = (token: Token, at: number) =>
    !isFunctionWord(token.norm) || (at > 0 && isCapitalised(token))
  const isOffice = ({ norm }: Token, at: number) =>
    isTitle(norm) && !(SECOND_HALF.has(norm) && at > 0 && !isTitle(tokens[at - 1]?.norm ?? ''))
  const core = tokens.filter((token, at) => !isOffice(token, at) && belongs(token, at))
  return (core.length > 0 ? core : tokens).map((token) => token.norm)
}

/**
 * Collects the words that a text prints with a capital inside its sentences.
 *
 * @example capitalsInside(tokenise('Lalu Rini pulang.')) // holds 'Rini', not 'Lalu'
 */
export function capitalsInside(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((token, at) => isCapitalised(token) && !opensSentence(tokens, at))
    .map((token) => token.text)
}

/**
 * Reads the names of one sentence. Event and product names count too: they as well must stand in the
 * article. Kinds of names are not told apart; no comparison needs them.
 *
 * @param taken tokens that belong to a date or number already
 * @param seenInside words that the article prints with a capital inside its sentences
 * @example readNames(text, tokenise(text), new Set(), new Set()) // "Presiden Wulan Sari": core wulan, sari
 */
export function readNames(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  seenInside: KnownWords,
): readonly Name[] {
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || taken.has(at) || !isCapitalised(token)) continue
    const to = runEnd(tokens, at, taken)
    const atHead = opensSentence(tokens, at)
    const isHead = isNameAtHead(tokens, at, seenInside) || leadsName(tokens, at, to)
    const from = atHead && !isHead ? nextCapital(tokens, at, to) : at
    const run = tokens.slice(from, to)
    if (run.length > 0 && !isFiller(run, seenInside)) {
      const start = run[0]?.start ?? 0
      const end = run.at(-1)?.end ?? start
      names.push({
        from,
        to,
        text: text.slice(start, end),
        words: run.map((word) => word.norm),
        core: coreOf(run),
      })
    }
    at = to - 1
  }
  return names
}

/** "Namun" or "Ia" with a stray capital. */
const isFiller = (run: readonly Token[], seenInside: KnownWords): boolean =>
  run.every(
    ({ norm, text }) => isFunctionWord(norm) && !agencies.has(norm) && !seenInside.has(text),
  )

/** "Operasi di Ternate": neither the head nor the connector is the name's. */
const nextCapital = (tokens: readonly Token[], at: number, to: number): number => {
  const next = tokens.slice(at + 1, to).findIndex(isCapitalised)
  return next < 0 ? to : at + 1 + next
}

/** "Gubernur Wulan Sari" at the head keeps its title as part of the stretch. */
const leadsName = (tokens: readonly Token[], at: number, to: number): boolean =>
  to > at + 1 && isTitle(tokens[at]?.norm ?? '')
