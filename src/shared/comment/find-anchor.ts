import type { Article } from '#shared/article/article.ts'
import type { Place } from '#shared/checks/finding.ts'
import { type Part, partsIn } from '#shared/find/parts.ts'
import { type Anchor, ENOUGH, isIn, occurrences } from './anchor.ts'
import { changedWords } from './changed-words.ts'
import { splitWords } from './split-words.ts'

/** A stretch of one text of the article; offsets are UTF-16 units. */
export interface Stretch {
  readonly part: Part
  readonly start: number
  readonly end: number
}

/** What became of the words of a comment. */
export interface Found {
  /** `stands`: word for word; `split`: the same over two blocks; `changed`: others in their place. */
  readonly state: 'stands' | 'split' | 'changed'
  readonly stretches: readonly Stretch[]
}

/** How many characters two texts have in common, counted from where they touch the words. */
function common(a: string, b: string, end: 'first' | 'last'): number {
  const most = Math.min(a.length, b.length)
  const at = (text: string, n: number) => (end === 'first' ? text[n] : text[text.length - 1 - n])
  let n = 0
  while (n < most && at(a, n) === at(b, n)) n += 1
  return n
}

/** How much of what stood on one side of the words stands there: none to speak of, some, all that is kept. */
type Kept = 0 | 1 | 2

interface Candidate extends Stretch {
  /** Characters around it that are those around the words. */
  readonly evidence: number
  /** Before and after the words. */
  readonly sides: readonly [Kept, Kept]
  readonly isAtHome: boolean
}

const startOf = ({ place }: Anchor): number => (place.kind === 'figure' ? 0 : place.start)

/** The whole of a side first: one edit of one side leaves the other as it was. */
const rank = ({ sides: [before, after] }: Candidate): number =>
  10 * Math.max(before, after) + Math.min(before, after)

function candidate(part: Part, start: number, { place, before, after }: Anchor): Candidate {
  const end = start + place.quote.length
  const [head, tail] = [part.text.slice(0, start), part.text.slice(end)]
  const left = common(before, head, 'last')
  const right = common(after, tail, 'first')
  const isAtHome = isIn(place, part)
  const kept = (known: string, now: string, same: number): Kept => {
    // Of a side with little on it the edge tells as much, in its own block.
    if (known.length < ENOUGH) return isAtHome && known === now ? 2 : 0
    return same === known.length ? 2 : same >= ENOUGH ? 1 : 0
  }
  const sides = [kept(before, head, left), kept(after, tail, right)] as const
  return { part, start, end, evidence: left + right, sides, isAtHome }
}

function candidates(parts: readonly Part[], anchor: Anchor): readonly Candidate[] {
  const better = (a: Candidate, b: Candidate) =>
    rank(b) - rank(a) ||
    b.evidence - a.evidence ||
    Number(b.isAtHome) - Number(a.isAtHome) ||
    Math.abs(a.start - startOf(anchor)) - Math.abs(b.start - startOf(anchor))
  return parts
    .flatMap((part) =>
      occurrences(part.text, anchor.place.quote).map((start) => candidate(part, start, anchor)),
    )
    .toSorted(better)
}

/** The words as they were, if it can be said which of those that read the same they are. */
function standing(parts: readonly Part[], anchor: Anchor): Stretch | null {
  const [best, ...others] = candidates(parts, anchor)
  if (best === undefined) return null
  if (others.length === 0 && (anchor.alone || best.isAtHome)) return best
  if (rank(best) === 0 && best.evidence < ENOUGH) return null
  // "warga" became "warga dan warga": what stood before is by the one, what stood after by the other.
  const most = Math.max(...best.sides)
  const isDisputed = best.sides.some(
    (kept, side) =>
      kept === 0 && others.some(({ sides }) => (sides[side] ?? 0) >= Math.max(most, 1)),
  )
  return isDisputed ? null : best
}

/** A field of a picture is a place of its own, whatever is written in it and be it nothing. */
function inFigure(article: Pick<Article, 'blocks'>, { place }: Anchor): Found | null {
  if (place.kind !== 'figure') return null
  const { quote, ...field } = place
  const figure = article.blocks.find(({ id }) => id === field.blockId)?.figure
  if (figure == null) return null
  const text = figure[field.field]
  const state = text.startsWith(quote) && (quote !== '' || text === '') ? 'stands' : 'changed'
  return { state, stretches: [{ part: { place: field, text }, start: 0, end: text.length }] }
}

/**
 * Finds the words of a comment in the article as it is now. They are taken for themselves only where
 * the text around them, their block or their being the only ones says so: of two that read alike, the
 * wrong one is worse than none. Found words read exactly as the quote, but for `changed`.
 *
 * @returns null for words that are gone: the comment shows its quote then, and is found again with them
 * @example findAnchor(readArticle(content), thread.anchor)?.state // 'stands'
 */
export function findAnchor(
  article: Pick<Article, 'title' | 'excerpt' | 'blocks'>,
  anchor: Anchor,
): Found | null {
  const figure = inFigure(article, anchor)
  if (figure !== null) return figure
  const parts = partsIn(article)
  const found = standing(parts, anchor)
  if (found !== null) return { state: 'stands', stretches: [found] }
  const split = splitWords(parts, anchor)
  if (split !== null) return { state: 'split', stretches: split }
  const changed = changedWords(parts, anchor)
  return changed === null ? null : { state: 'changed', stretches: [changed] }
}

/**
 * A stretch as a place that the article can be taken to.
 *
 * @example placeOf(stretch) // { kind: 'block', blockId: 'b7', start: 4, end: 9 }
 */
export function placeOf({ part: { place }, start, end }: Stretch): Place {
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      return { kind: place.kind, start, end }
    case 'block':
      return { ...place, start, end }
    case 'figure':
      return place
  }
}
