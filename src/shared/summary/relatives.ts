import type { Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { ArticleIndex } from './article-index.ts'
import { sameName } from './name-match.ts'

const RELATIVES = new Set(
  'istri suami anak putra putri ayah ibu adik kakak saudara menantu mertua cucu paman bibi keponakan sepupu kekasih tunangan mantan'.split(
    ' ',
  ),
)

const relation = ({ tokens }: Reading, { from }: Name): string => tokens[from - 1]?.norm ?? ''

/** "istri Bagus Lubis, Sari Dewi" or "Sari Dewi, istri Bagus Lubis". */
const sideBySide = ({ tokens }: Reading, a: Name, b: Name): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const between = tokens.slice(first.to, second.from).map(({ norm }) => norm)
  return between.includes(',') && between.every((word) => word === ',' || RELATIVES.has(word))
}

/**
 * Says whether a claim names somebody by a relative, "istri Bagus Lubis", whom the article elsewhere
 * puts beside the other name: "istri Bagus Lubis, Sari Dewi".
 *
 * @param name the relative, as the claim names him
 * @param other the name that the sentence has in that place
 * @example isRelative(index, claim, bagus, sari) // true
 */
export function isRelative(index: ArticleIndex, claim: Reading, name: Name, other: Name): boolean {
  const word = relation(claim, name)
  if (!RELATIVES.has(word)) return false
  return index.sentences.some(({ reading }) =>
    reading.names.some(
      (relative) =>
        relation(reading, relative) === word &&
        sameName(index, relative, name) &&
        reading.names.some(
          (person) => sideBySide(reading, relative, person) && sameName(index, person, other),
        ),
    ),
  )
}
