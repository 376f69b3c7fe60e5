import type { Finding } from '#shared/checks/finding.ts'
import { readQuantities, sameValue } from '#shared/language/quantities.ts'
import { isWordlike, tokenise } from '#shared/language/tokens.ts'
import { plainWords } from '#shared/summary/plain-words.ts'

/** The kinds of corruption that put another name or number in the place of the article's. */
const REPLACES = new Set(['entity-in', 'entity-out', 'number-in', 'number-out'])

/** Says whether a kind of bullet is one in which a name or number was replaced. */
export const replacesValue = (kind: string): boolean => REPLACES.has(kind)

/**
 * Finds the words of the true sentence that a corruption replaced: what stands between the words that
 * both begin and both end with.
 *
 * @example replacedWords('Dilaporkan BBC, harga naik.', 'Dilaporkan KCNA, harga naik.') // 'BBC'
 */
export function replacedWords(original: string, text: string): string {
  const ours = tokenise(original).filter(isWordlike)
  const theirs = tokenise(text).filter(isWordlike)
  const shortest = Math.min(ours.length, theirs.length)
  let head = 0
  while (head < shortest && ours[head]?.norm === theirs[head]?.norm) head++
  let tail = 0
  while (tail < shortest - head && ours.at(-1 - tail)?.norm === theirs.at(-1 - tail)?.norm) tail++
  const replaced = ours.slice(head, ours.length - tail)
  return original.slice(replaced[0]?.start ?? 0, replaced.at(-1)?.end ?? 0)
}

const holds = (text: string, words: string): boolean =>
  words !== '' && ` ${plainWords(text)} `.includes(` ${plainWords(words)} `)

const valuesIn = (text: string) => readQuantities(text, tokenise(text)).map(({ value }) => value)

/** A whole sentence shown beside the bullet names nothing. */
const MOST_WORDS_MORE = 4

const count = (text: string): number => tokenise(text).filter(isWordlike).length

/**
 * Says whether a finding names the article's value: its words, a part of the name or more of it, or the
 * same number in another form.
 *
 * @param value the words that the corruption replaced
 * @example namesValue([finding], 'BBC') // true where the finding says "artikel: BBC"
 */
export const namesValue = (findings: readonly Finding[], value: string): boolean =>
  findings.some(({ article }) => {
    if (article === null || count(article) > count(value) + MOST_WORDS_MORE) return false
    if (holds(article, value) || holds(value, article)) return true
    return valuesIn(value).some((one) => valuesIn(article).some((other) => sameValue(one, other)))
  })
