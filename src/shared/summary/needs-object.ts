import data from '#resources/lexicon/verbs-alone.json' with { type: 'json' }
import type { Token } from '#shared/language/tokens.ts'

const alone: ReadonlySet<string> = new Set(data.words)
const TRANSITIVE = /^me\p{L}{3,}(?:kan|i)$/u

/**
 * Says whether a word is an active verb that takes an object, by its form: "me-...-kan" or "me-...-i".
 * Those that describe ("menyenangkan") or whose root ends so ("mengungsi") do not.
 *
 * @param before the word in front of it: "saling menghormati" has its object
 * @example needsObject(token('mendapatkan'), null) // true
 */
export const needsObject = ({ norm }: Token, before: Token | null): boolean =>
  TRANSITIVE.test(norm) && !alone.has(norm) && before?.norm !== 'saling'
