import data from '#resources/lexicon/opposites.json' with { type: 'json' }
import { sameRoot } from './roots.ts'

function byWord(pairs: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  const add = (word: string, opposite: string) =>
    map.set(word, (map.get(word) ?? new Set()).add(opposite))
  for (const [a = '', b = ''] of pairs) {
    add(a, b)
    add(b, a)
  }
  return map
}

const anywhere = byWord(data.anywhere)
const inPlace = byWord([...data.anywhere, ...data.inPlace])

const bare = (word: string): string => word.replace(/(?:nya|lah)$/u, '')

const oppose = (map: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean =>
  (map.get(a) ?? map.get(bare(a)))?.has(bare(b)) === true || map.get(a)?.has(b) === true

/**
 * Says whether two words are opposites wherever they stand: naik and turun.
 *
 * @example areOpposites('ekspor', 'impor') // true
 */
export const areOpposites = (a: string, b: string): boolean => oppose(anywhere, a, b)

/**
 * Says whether one word in the place of the other reverses a statement: prepositions and fillers too.
 *
 * @example reverseInPlace('sebelum', 'setelah') // true
 */
export const reverseInPlace = (a: string, b: string): boolean => oppose(inPlace, a, b)

/**
 * Says whether a word has an opposite at all.
 *
 * @example hasOpposite('naik') // true
 */
export const hasOpposite = (word: string): boolean => inPlace.has(word) || inPlace.has(bare(word))

const opposites = (word: string): readonly string[] => [
  ...(anywhere.get(word) ?? anywhere.get(bare(word)) ?? []),
]

/**
 * Says whether two words point the same way: naik and meningkat, whose opposites, turun and menurun,
 * are forms of one word.
 *
 * @example sameDirection('naik', 'meningkat') // true
 */
export const sameDirection = (a: string, b: string): boolean =>
  opposites(a).some((one) => opposites(b).some((other) => sameRoot(one, other)))
