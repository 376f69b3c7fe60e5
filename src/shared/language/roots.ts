import { oncePerText } from '#shared/once-per.ts'

// Stemming without a dictionary: the Sastrawi root list may not be used commercially, and comparing
// two words needs only the stems that affixes allow (research behind domain.md, "False alarms").

const PARTICLES = ['lah', 'kah', 'pun', 'nya', 'ku', 'mu']
const SUFFIXES = ['kan', 'an', 'i']
/** A prefix, and what it may have swallowed: "meny-" + "apu" comes from "sapu". */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:di|ke|se|ter|ber|bel|per|memper|diper|pe|be|te|me)(?=.{4,})/u, ''],
  // "peresmian" is pe-resmi-an, not per-esmi-an.
  [/^(?:pe|be|te)(?=r[aiueo].{2,})/u, ''],
  [/^[mp]eny(?=[aiueo].{2,})/u, 's'],
  [/^[mp]em(?=[aiueo].{3,})/u, 'p'],
  [/^[mp]em(?=[bfpv].{2,})/u, ''],
  [/^[mp]en(?=[aiueo].{3,})/u, 't'],
  [/^[mp]en(?=[cdjztsy].{2,})/u, ''],
  [/^[mp]eng(?=[aiueo].{3,})/u, 'k'],
  [/^[mp]eng(?=.{3,})/u, ''],
]
const SHORTEST_STEM = 4

const withoutEndings = (words: readonly string[], endings: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word,
    ...endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
      .map((ending) => word.slice(0, -ending.length)),
  ])

const withoutPrefix = (word: string): readonly string[] =>
  PREFIXES.filter(([prefix]) => prefix.test(word)).map(([prefix, swallowed]) =>
    word.replace(prefix, swallowed),
  )

/** "anak-anak" is "anak"; "bersama-sama" keeps its first half. */
function single(word: string): readonly string[] {
  const [first = word, second = ''] = word.split('-')
  return second !== '' && first.endsWith(second) ? [word, first, second] : [word]
}

/**
 * Lists the stems that a word may have, itself included: at most two prefixes, one particle and one
 * suffix removed, with both readings of a nasal.
 *
 * @param word lower case, as in `Token.norm`
 * @example rootsOf('mengirimkan') // holds 'kirim'
 */
export const rootsOf: (word: string) => ReadonlySet<string> = oncePerText((word: string) => {
  const roots = new Set<string>([word])
  if (/\d/u.test(word)) return roots
  for (const stem of withoutEndings(withoutEndings(single(word), PARTICLES), SUFFIXES)) {
    roots.add(stem)
    for (const inner of withoutPrefix(stem)) {
      if (inner.length >= SHORTEST_STEM) roots.add(inner)
      for (const core of withoutPrefix(inner)) {
        if (core.length >= SHORTEST_STEM) roots.add(core)
      }
    }
  }
  return roots
})

/**
 * Says whether two words are equal or may share a stem of four letters or more.
 *
 * @example sameRoot('pengiriman', 'dikirim') // true
 */
export function sameRoot(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < SHORTEST_STEM || b.length < SHORTEST_STEM) return false
  const roots = rootsOf(b)
  for (const root of rootsOf(a)) if (root.length >= SHORTEST_STEM && roots.has(root)) return true
  return false
}
