import { isTitle, type Name } from '#shared/language/names.ts'
import { mayBeOrdinary } from '#shared/language/ordinary-words.ts'
import { isWordlike, type Token, tokenise } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'

const MOSTLY = 0.6
const FEWEST_WORDS = 3
/** Prepositions stay lower in Title Case too (domain.md, style rule 1). */
const SHORTEST = 4

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/**
 * Says whether most words of a text have a capital, so that a capital tells nothing of a name.
 *
 * @example isTitleCase(tokenise('Wulan Puji Petani Desa Talang')) // true
 */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => isWordlike(token) && token.norm.length >= SHORTEST)
  return words.length >= FEWEST_WORDS && words.filter(isCapital).length >= MOSTLY * words.length
}

/** The language prints it in lower case, and the article does not print it as a name. */
const isOrdinary = ({ text, norm }: Token, { capitals }: ArticleIndex): boolean =>
  !/^\p{Lu}{2,}/u.test(text) && !capitals.has(text) && !isTitle(norm) && mayBeOrdinary(norm)

/**
 * Takes back the capitals that a heading has only as a heading, on its first word or in Title Case on
 * all, so that its ordinary words are no names. Offsets stay the same.
 *
 * @example inSentenceCase('Wulan Puji Petani Desa Talang', index) // 'Wulan puji petani Desa Talang'
 */
export function inSentenceCase(text: string, index: ArticleIndex): string {
  const tokens = tokenise(text)
  let changed = text
  const doubtful = isTitleCase(tokens) ? tokens : tokens.slice(0, 1)
  for (const token of doubtful) {
    if (!isCapital(token) || !isOrdinary(token, index)) continue
    const first = text.charAt(token.start).toLowerCase()
    changed = changed.slice(0, token.start) + first + changed.slice(token.start + 1)
  }
  return changed
}

/** "feri", or "revitalisasi Pasar", where the article prints it so. */
const isPrintedLow = (first: Token, next: Token | null, { sentences }: ArticleIndex): boolean =>
  sentences.some(({ reading: { tokens } }) =>
    tokens.some(
      ({ text }, at) =>
        text === first.norm && (next === null || tokens[at + 1]?.norm === next.norm),
    ),
  )

/**
 * Takes the capital from the first word of what comes to stand inside a sentence, unless it opens a name.
 *
 * @param name the name that opens it, where one does
 * @example withoutCapital('Harga beras naik.', undefined, index) // 'harga beras naik.'
 */
export function withoutCapital(
  text: string,
  name: Pick<Name, 'from' | 'to'> | undefined,
  index: ArticleIndex,
): string {
  const [first, second = null] = tokenise(text)
  if (first === undefined || first.start > 0) return text
  // A name of one word may be none; of a longer one only the article's own print tells.
  const isLonger = name !== undefined && name.to - name.from > 1
  const isLow = isPrintedLow(first, isLonger ? second : null, index)
  if (!isLow && (isLonger || !isOrdinary(first, index))) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
