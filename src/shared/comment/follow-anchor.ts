import type { Article } from '#shared/article/article.ts'
import { partsIn } from '#shared/find/parts.ts'
import type { NotePlace } from '#shared/letter/note.ts'
import { type Anchor, contextOf, countOf } from './anchor.ts'
import { findAnchor, type Stretch } from './find-anchor.ts'

function toPlace({ part, start }: Stretch, quote: string): NotePlace {
  const { place } = part
  return place.kind === 'figure'
    ? { ...place, quote }
    : { ...place, start, end: start + quote.length, quote }
}

/**
 * Brings an anchor up to date with the article: where its words stand now, and what stands around
 * them. Done at every state of the article that is looked at, it follows them through edits of any
 * number. The words themselves stay those that were commented on, so that they are found again when
 * an undo brings them back; the anchor of words that are gone or parted stays as it was.
 *
 * @example followAnchor(readArticle(content), anchor) // the same object where nothing moved
 */
export function followAnchor(
  article: Pick<Article, 'title' | 'excerpt' | 'blocks'>,
  anchor: Anchor,
): Anchor {
  const found = findAnchor(article, anchor)
  const [stretch, further] = found?.stretches ?? []
  if (found === null || stretch === undefined || further !== undefined) return anchor
  const { quote } = anchor.place
  const { part, start, end } = stretch
  const others = countOf(partsIn(article), quote) - (found.state === 'stands' ? 1 : 0)
  const next: Anchor = {
    place: toPlace(stretch, quote),
    ...(part.place.kind === 'figure'
      ? { before: '', after: '' }
      : contextOf(part.text, start, end)),
    alone: others === 0,
  }
  return isSame(next, anchor) ? anchor : next
}

const isSame = (a: Anchor, b: Anchor): boolean => JSON.stringify(a) === JSON.stringify(b)
