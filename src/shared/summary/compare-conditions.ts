import { type Condition, countConditions, isException } from '#shared/language/conditions.ts'
import { looksLikeVerb } from '#shared/language/deeds.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { areAlike } from './counted.ts'
import { contentIn, type LostPhrase, placeOf, saidBy } from './lost-phrase.ts'
import { conditionsOf, inAnyOrder, retold } from './retold.ts'
import { COVERED } from './thresholds.ts'

/** A claim that says half of a condition in its own words says it. */
const KEPT = 0.5
/** A clause of which the claim keeps half is the claim's. */
const GOVERNED = 0.5
/** A claim of which the clause says so much speaks of nothing else. */
const SAYS_IT = 0.7
/** Behind one of these a condition may hang on what stands there alone. */
const DEEPER = new Set([
  'yang',
  'untuk',
  'agar',
  'karena',
  'dan',
  'atau',
  'sehingga',
  'bahwa',
  'serta',
])
/** Words beside the condition, of which one at least must be the claim's. */
const NEAREST = 2
const FEWEST = 2
const POINTERS = new Set(['itu', 'ini', 'tersebut'])

const isVerbAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && looksLikeVerb(token)
}

/**
 * The claim took over the clause, up to the condition or with the verb that hangs on it: not another one of
 * the same sentence. A short claim that says little else may leave out half of it.
 */
function keeps(claim: Claim, { sentence, alignment }: Support, clause: TokenRange, cue: number) {
  const { tokens } = sentence.reading
  const aligned = new Set(alignment.toSentence.values())
  const content = contentIn(tokens, clause)
  const taken = content.filter((at) => aligned.has(at))
  const ours = contentIn(claim.reading.tokens, { from: 0, to: claim.reading.tokens.length })
  const isMost = taken.length >= content.length * GOVERNED || taken.length >= ours.length * SAYS_IT
  const nearest = clause.to <= cue ? content.slice(-NEAREST) : content.slice(0, NEAREST)
  const verb = content.findLast((at) => isVerbAt(tokens, at))
  const between = tokens.slice(verb ?? cue, cue)
  const hangsOnVerb =
    verb !== undefined && aligned.has(verb) && !between.some(({ norm }) => DEEPER.has(norm))
  return (
    isMost &&
    taken.length >= Math.min(2, content.length) &&
    (nearest.some((at) => aligned.has(at)) || hangsOnVerb)
  )
}

/** "Usulan kapal kedua dibahas" says all of "Usulan itu dibahas jika ...", and of another sentence which. */
function keepsAll(_: Claim, { sentence, alignment }: Support, clause: TokenRange): boolean {
  const { tokens } = sentence.reading
  const aligned = new Set(alignment.toSentence.values())
  const content = contentIn(tokens, clause)
  const isPointed = (at: number) => POINTERS.has(tokens[at + 1]?.norm ?? '')
  return (
    content.length >= FEWEST &&
    content.some((at) => aligned.has(at)) &&
    content.every((at) => aligned.has(at) || isPointed(at))
  )
}

/** What the condition says and the clauses under it do not: of "kantor camat" nor "kecamatan". */
function ownWords({ reading: { tokens } }: Support['sentence'], condition: Condition) {
  const words = (range: TokenRange) => contentIn(tokens, range).map((at) => tokens[at]?.norm ?? '')
  const governed = condition.governed.flatMap(words)
  const own = words({ from: condition.body, to: condition.range.to }).filter(
    (word) => !governed.includes(word),
  )
  const apart = own.filter((word) => !governed.some((other) => areAlike(word, other)))
  return apart.length > 0 ? apart : own
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

const says = (said: ReadonlySet<string>, { sentence }: Support, condition: Condition): boolean => {
  const own = ownWords(sentence, condition)
  return own.filter((word) => said.has(word)).length >= own.length * KEPT
}

/**
 * Says whether a claim tells what a sentence excepts: "tidak berlayar saat ombak tinggi" for "berlayar,
 * kecuali ombak tinggi", which rightly denies what the sentence says of the rest.
 *
 * @example tellsException(claim, index) // false for a claim with "kecuali"
 */
export function tellsException(claim: Claim, index: ArticleIndex): boolean {
  const [closest] = claim.supports
  if (closest === undefined) return false
  const { tokens } = closest.sentence.reading
  const isTold = (condition: Condition) =>
    isException(tokens, condition) && says(saidBy([claim], index), closest, condition)
  const own = conditionsOf(claim.reading)
  return (
    conditionsOf(closest.sentence.reading).some(isTold) &&
    !own.some((condition) => isException(claim.reading.tokens, condition))
  )
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
  const told = retold(claim)
  if (told === null && claim.coverage < COVERED) return []
  const others = claim.supports.filter(({ at }) => at !== told?.at)
  return [
    ...(told === null ? [] : lostFrom(told, keeps, claim, claims, index)),
    ...others.flatMap((support) => lostFrom(support, keepsAll, claim, claims, index)),
  ]
}

function lostFrom(
  support: Support,
  isKept: typeof keeps,
  claim: Claim,
  claims: readonly Claim[],
  index: ArticleIndex,
): readonly LostPhrase[] {
  const conditions = conditionsOf(support.sentence.reading)
  if (conditions.length === 0) return []
  const anyOrder = inAnyOrder(claim, support)
  const said = saidBy(claims.map(withoutOthers(support)), index)
  const isSaid = (condition: Condition) => says(said, support, condition)
  // One that the bullet has beyond those that it keeps may be this one in its own words.
  const ours = claims.reduce((sum, { reading }) => sum + countConditions(reading.tokens), 0)
  if (ours > conditions.filter(isSaid).length) return []
  return conditions
    .filter(
      (condition) =>
        !isSaid(condition) &&
        condition.governed.some((clause) => isKept(claim, anyOrder, clause, condition.range.from)),
    )
    .map(({ range }) => ({ support, range, place: placeOf(claim, support, range) }))
}
