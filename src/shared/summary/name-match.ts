import { type Alias, aliasAt } from '#shared/language/aliases.ts'
import { isTitle, type Name } from '#shared/language/names.ts'
import { readRoman } from '#shared/language/roman.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'

/** A set of words in which a name is looked for: a sentence's, or a claim's. */
export interface NameHolder {
  readonly words: ReadonlySet<string>
  readonly names: readonly Pick<Name, 'core' | 'words'>[]
}

const LONG_WORD = 5
const SHORTEST_PART = 3
const SHORTEST_INITIALS = 3

const partsOf = (word: string): readonly string[] => word.split(/[-/]/u)

/** "U19" for "U-19", "Seksi 3" for "Seksi III". */
function otherSpellings(word: string): readonly string[] {
  const number = readRoman(word)
  if (number !== null) return [String(number), `ke-${number}`]
  return /\d/u.test(word) ? [word.replaceAll('-', '')] : []
}

/** "Polda" stands in "Mapolda", "Prabowo" in "Prabowo-Gibran". */
function hasWord({ words, names }: NameHolder, word: string): boolean {
  // The agency Antara is not in every sentence that says "antara".
  if (isFunctionWord(word)) return names.some((name) => name.words.includes(word))
  if (words.has(word) || otherSpellings(word).some((other) => words.has(other))) return true
  const parts = partsOf(word)
  if (parts.length > 1 && parts.every((part) => words.has(part))) return true
  return (
    word.length >= LONG_WORD && names.some(({ core }) => core.some((other) => other.includes(word)))
  )
}

/**
 * Lists the forms, known or defined by the article, of what begins at a word of a name.
 *
 * @param words lower case
 * @example aliasesAt(index, ['korea', 'utara'], 0)[0]?.forms // [['korut'], ['pyongyang']]
 */
export function aliasesAt(
  index: ArticleIndex,
  words: readonly string[],
  at: number,
): readonly Alias[] {
  const known = aliasAt(words, at)
  if (index.definedAliases.size === 0) return known ? [known] : []
  const defined = Array.from({ length: words.length - at }, (_, rest) => rest + 1).flatMap(
    (length) => {
      const forms = index.definedAliases.get(words.slice(at, at + length).join(' '))
      return forms ? [{ length, forms }] : []
    },
  )
  return known ? [known, ...defined] : defined
}

/** Every word of the name, itself or by another form of the words around it. */
function holdsAll(index: ArticleIndex, holder: NameHolder, core: readonly string[]): boolean {
  let at = 0
  while (at < core.length) {
    const alias = aliasesAt(index, core, at).find(({ forms }) =>
      forms.some((form) => form.every((word) => hasWord(holder, word))),
    )
    if (alias) at += alias.length
    else if (hasWord(holder, core[at] ?? '')) at++
    else return false
  }
  return true
}

const initials = (core: readonly string[]): string => core.map((word) => word[0] ?? '').join('')

function holdsInitials({ words, names }: NameHolder, core: readonly string[]): boolean {
  if (core.length >= SHORTEST_INITIALS && words.has(initials(core))) return true
  const [only = ''] = core
  return (
    core.length === 1 &&
    only.length >= SHORTEST_INITIALS &&
    names.some((other) => initials(other.core) === only)
  )
}

/** The holder says "Sari" where the name is "Wulan Sari", and the article knows a Wulan. */
const holdsPart = (index: ArticleIndex, { names }: NameHolder, core: readonly string[]): boolean =>
  core.length > 1 &&
  core.every((word) => index.byWord.has(word)) &&
  names.some(
    (other) =>
      other.core.length < core.length &&
      other.core.every((word) => core.includes(word)) &&
      other.core.some((word) => word.length >= SHORTEST_PART),
  )

/**
 * Says whether a sentence names the same: all words of the name, another form of it (Korut and Korea
 * Utara, BSN and its definition, initials), or the family name alone of a name that the article knows.
 *
 * @example holdsName(index, holderOf(sentence), ['korea', 'utara']) // true where it says "Korut"
 */
export const holdsName = (
  index: ArticleIndex,
  holder: NameHolder,
  core: readonly string[],
): boolean =>
  holdsAll(index, holder, core) || holdsInitials(holder, core) || holdsPart(index, holder, core)

/**
 * Shows a sentence of the article as a place where names are looked for.
 *
 * @example holderOf(index.sentences[0])
 */
export const holderOf = (sentence: IndexedSentence): NameHolder => ({
  words: sentence.words,
  names: sentence.reading.names,
})

/**
 * Says whether two names may mean the same, in either direction.
 *
 * @example sameName(index, korut, koreaUtara) // true
 */
export function sameName(index: ArticleIndex, a: Name, b: Name): boolean {
  const holder = (name: Name): NameHolder => ({
    words: new Set(name.words.flatMap((word) => [word, ...partsOf(word)])),
    names: [name],
  })
  return holdsName(index, holder(b), a.core) || holdsName(index, holder(a), b.core)
}

/**
 * Says whether one name is the office of the other: "Gubernur Papua" and "Enembe", where the article has
 * "Gubernur Papua Enembe" once.
 *
 * @example isEpithet(index, office, person) // true
 */
export const isEpithet = (index: ArticleIndex, a: Name, b: Name): boolean =>
  [...a.words, ...b.words].some(isTitle) &&
  index.sentences.some(({ reading }) =>
    reading.names.some(({ words }) =>
      [...a.core, ...b.words].every((word) => words.includes(word)),
    ),
  )
