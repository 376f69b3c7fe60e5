import type { Who } from './query.ts'

/** Who holds a draft, as it is said in a query: the words to show in each language first, then what else is typed. */
export const HOLDER_WORDS: Readonly<
  Record<Extract<Who, string>, readonly [id: string, en: string, ...string[]]>
> = {
  own: ['saya', 'me', 'aku', 'mine'],
  anybody: ['siapa-pun', 'anyone', 'siapapun', 'ya', 'yes', 'anybody'],
  nobody: ['tidak', 'nobody', 'bebas', 'no', 'tak-seorang-pun'],
}

/**
 * Whom a word means that is no name; undefined for a name.
 *
 * @example holderOfWord('saya') // 'own'
 */
export const holderOfWord = (word: string): Extract<Who, string> | undefined =>
  (Object.keys(HOLDER_WORDS) as Extract<Who, string>[]).find((who) =>
    HOLDER_WORDS[who].includes(word),
  )
