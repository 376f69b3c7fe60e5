import lexicon from '#resources/lexicon/leaning.json' with { type: 'json' }
import { readAttributions, readHedges } from '#shared/language/attribution.ts'
import { readNegations } from '#shared/language/negation.ts'
import { tokenise } from '#shared/language/tokens.ts'

const OPENING = new RegExp(`^(?:${lexicon.openings.join('|')}),\\s+(?=.*[\\p{L}\\p{N}])`, 'iu')
const BRACKETS = /\s*\([^()]*\)/gu
const INSERTION = /^([^,]*), yang ([^,]*), /u

/** What must never be dropped: a source, a hedge, a negation, a number or date, quoted words. */
function isSafeToDrop(text: string): boolean {
  const tokens = tokenise(text)
  return (
    tokens.every(({ kind }) => kind !== 'number' && kind !== 'quote') &&
    readAttributions(tokens).length === 0 &&
    readHedges(tokens).length === 0 &&
    readNegations(tokens).length === 0
  )
}

/** What is left needs words of its own. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** What a source said is printed word for word. */
const isInQuotation = (before: string): boolean => (before.match(/["“”]/gu)?.length ?? 0) % 2 === 1

/**
 * Takes an opening away that only ties a sentence to the one before: "Selain itu, ...".
 *
 * @example withoutOpening('Selain itu, harga cabai naik.') // 'Harga cabai naik.'
 */
export function withoutOpening(sentence: string): string {
  const rest = sentence.replace(OPENING, '')
  return rest === sentence ? sentence : rest.slice(0, 1).toUpperCase() + rest.slice(1)
}

/**
 * Shortens a sentence by rule where it stays grammatical: brackets and a ", yang ..., " insertion go,
 * unless they hold a source, a hedge, a negation, a number, or stand in a quotation. Words are only
 * left out, never changed. A comma before the insertion may part an apposition, so then it stays.
 *
 * @example shortened('Bupati (kiri) datang.') // 'Bupati datang.'
 */
export const shortened = (sentence: string): string =>
  sentence
    .replace(BRACKETS, (bracket, at: number) => {
      const before = sentence.slice(0, at)
      return hasWords(before) && isSafeToDrop(bracket) && !isInQuotation(before) ? '' : bracket
    })
    .replace(INSERTION, (insertion, before: string, inner: string) =>
      hasWords(before) && isSafeToDrop(inner) && !isInQuotation(before) ? `${before} ` : insertion,
    )
