import { type Condition, hasCondition, readConditions } from '#shared/language/conditions.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { contentIn, type LostPhrase, placeOf, saidBy } from './lost-phrase.ts'
import { retold } from './retold.ts'

const conditionsOf = oncePer((reading: Reading) => readConditions(reading.tokens))

/** A claim that says half of a condition in its own words says it. */
const KEPT = 0.5
/** A clause of which the claim keeps half is the claim's. */
const GOVERNED = 0.5
/** Words beside the condition, of which one at least must be the claim's. */
const NEAREST = 2

/** The claim took over the clause, up to the condition: not another one of the same sentence. */
function keeps({ sentence, alignment }: Support, clause: TokenRange, cue: number): boolean {
  const aligned = new Set(alignment.toSentence.values())
  const content = contentIn(sentence.reading.tokens, clause)
  const taken = content.filter((at) => aligned.has(at))
  const nearest = clause.to <= cue ? content.slice(-NEAREST) : content.slice(0, NEAREST)
  return (
    taken.length >= Math.max(Math.min(2, content.length), content.length * GOVERNED) &&
    nearest.some((at) => aligned.has(at))
  )
}

/** What the condition says and the clauses under it do not. */
function ownWords({ reading: { tokens } }: Support['sentence'], condition: Condition) {
  const governed = new Set(
    condition.governed.flatMap((clause) =>
      contentIn(tokens, clause).map((at) => tokens[at]?.norm ?? ''),
    ),
  )
  const body = { from: condition.body, to: condition.range.to }
  return contentIn(tokens, body)
    .map((at) => tokens[at]?.norm ?? '')
    .filter((word) => !governed.has(word))
}

/** "Pekerja", of whom the sentence before speaks, says nothing of "selama tidak bekerja di tempat lain". */
const withoutOthers =
  (support: Support) =>
  ({ reading, supports }: Claim): Pick<Claim, 'reading'> => {
    const others = supports.filter(({ at }) => at !== support.at)
    const isOthers = (word: string) =>
      others.some(({ sentence }) => sentence.words.has(word)) && !support.sentence.words.has(word)
    return {
      reading: { ...reading, tokens: reading.tokens.filter(({ norm }) => !isOthers(norm)) },
    }
  }

/**
 * Finds the conditions of a claim's closest sentence that govern what the claim keeps and that no
 * sentence of the bullet says: "dibuka Senin jika cuaca membaik" told as "dibuka Senin" (domain.md,
 * condition dropped).
 *
 * @param claims every sentence of the bullet
 * @example findLostConditions(claim, claims, index)[0]?.range
 */
export function findLostConditions(
  claim: Claim,
  claims: readonly Claim[],
  index: ArticleIndex,
): readonly LostPhrase[] {
  const support = retold(claim)
  if (support === null) return []
  const conditions = conditionsOf(support.sentence.reading)
  if (conditions.length === 0) return []
  if (claims.some(({ reading }) => hasCondition(reading.tokens))) return []
  const said = saidBy(claims.map(withoutOthers(support)), index)
  return conditions
    .filter((condition) => {
      const own = ownWords(support.sentence, condition)
      const kept = own.filter((word) => said.has(word))
      return (
        own.length > 0 &&
        kept.length < own.length * KEPT &&
        condition.governed.some((clause) => keeps(support, clause, condition.range.from))
      )
    })
    .map(({ range }) => ({ support, range, place: placeOf(claim, support, range) }))
}
