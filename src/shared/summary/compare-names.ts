import type { Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { gapOf, isAligned } from './alignment.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { type Compared, passageOf, type Standing, type Support } from './claim.ts'
import { findSwaps } from './compare-roles.ts'
import { holderOf, holdsName, sameName } from './name-match.ts'
import { NEAR_COPY, READS_GAP } from './thresholds.ts'

/** A gap longer than this is no longer "the same place". */
const WIDEST_GAP = 14
const POINTERS = new Set(['ia', 'dia', 'ini', 'itu', 'tersebut', 'mereka', 'beliau', 'keduanya'])
const POINTS_BACK = /.{4,}nya$/u

const pointsBack = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.tokens
    .slice(from, to)
    .some(({ norm }) => POINTERS.has(norm) || (POINTS_BACK.test(norm) && norm !== 'hanya'))

const within = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to

/** What the closest sentence has in the name's place, or null when that says nothing. */
function readGap(
  index: ArticleIndex,
  name: Name,
  claimNames: readonly Name[],
  { sentence, alignment }: Support,
): Standing | null {
  if (alignment.closeness < READS_GAP) return null
  const gap = gapOf(alignment, sentence.reading, name)
  if (gap.to - gap.from > WIDEST_GAP) return null
  const there = sentence.reading.names.filter((other) => within(other, gap))
  if (there.length === 0) return null
  if (there.some((other) => sameName(index, name, other))) return { kind: 'same' }
  if (pointsBack(sentence.reading, gap)) return null
  const other = there.find((one) => !claimNames.some((own) => sameName(index, own, one)))
  return other ? { kind: 'replaced', by: passageOf(sentence, other) } : null
}

/** A name of the evidence that the claim lacks: what the editor may have meant. */
function instead(index: ArticleIndex, claimNames: readonly Name[], supports: readonly Support[]) {
  for (const { sentence } of supports) {
    const other = sentence.reading.names.find(
      (one) => !claimNames.some((own) => sameName(index, own, one)),
    )
    if (other) return passageOf(sentence, other)
  }
  return null
}

/** Pronouns reach back two sentences; an apposition may follow in the next. */
function nearby(index: ArticleIndex, supports: readonly Support[]): readonly IndexedSentence[] {
  return supports.flatMap(({ at }) =>
    [-2, -1, 1].flatMap((step) => index.sentences[at + step] ?? []),
  )
}

function standingOf(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Standing {
  const [closest] = supports
  if (closest && isAligned(closest.alignment, claim.tokens, name)) return { kind: 'same' }
  const read = closest ? readGap(index, name, claim.names, closest) : null
  if (read) return read
  const holds = (sentence: IndexedSentence) => holdsName(index, holderOf(sentence), name.core)
  if (supports.some(({ sentence }) => holds(sentence))) return { kind: 'same' }
  const other = instead(index, claim.names, supports)
  const refers = supports.some(({ sentence: { reading } }) =>
    pointsBack(reading, { from: 0, to: reading.tokens.length }),
  )
  if (nearby(index, supports).some(holds) && (refers || !other)) return { kind: 'loose' }
  const found = index.sentences.find(holds)
  if (found) {
    if (refers && !other) return { kind: 'loose' }
    const range = found.reading.names.find((one) => sameName(index, name, one))
    const at = passageOf(found, range ?? { from: 0, to: found.reading.tokens.length })
    return { kind: 'elsewhere', at, instead: other }
  }
  const known = name.core.every(
    (word) => !isFunctionWord(word) && word.split(/[-/]/u).every((part) => index.byWord.has(part)),
  )
  return known ? { kind: 'loose' } : { kind: 'absent', instead: other }
}

/**
 * Finds where each name of a claim stands in the article.
 *
 * @param supports the claim's sentences, closest first
 * @example compareNames(index, claim, supports)[0]?.standing.kind // 'replaced': bullet KCNA, article BBC
 */
export function compareNames(
  index: ArticleIndex,
  claim: Reading,
  supports: readonly Support[],
): readonly Compared<Name>[] {
  const swaps = findSwaps(index, claim, supports[0])
  return claim.names.map((item) => {
    const swap = swaps.get(item)
    if (swap) return { item, standing: { kind: 'swapped', by: swap } }
    const standing = standingOf(index, item, claim, supports)
    const soft =
      standing.kind === 'elsewhere' && (supports[0]?.alignment.closeness ?? 0) < NEAR_COPY
    return { item, standing: soft ? { kind: 'loose' } : standing }
  })
}
