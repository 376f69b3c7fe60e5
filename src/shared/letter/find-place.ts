import type { Article } from '#shared/article/article.ts'
import type { Place } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import type { NotePlace } from './note.ts'

/** Where words stand that stood at `start`: there, or the nearest that reads the same; null if nowhere. */
function nearest(text: string, quote: string, start: number): number | null {
  if (quote === '') return null
  let best: number | null = null
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
    if (at >= start) break
  }
  return best
}

const stretchAt = (at: number, quote: string) => ({ start: at, end: at + quote.length })

/** In its own block, or in the one nearest to it: a paragraph that was split has a new id. */
function inBlocks(
  { blocks }: Pick<Article, 'blocks'>,
  { blockId, start, quote }: Extract<NotePlace, { readonly kind: 'block' }>,
): Place | null {
  const own = blocks.findIndex(({ id }) => id === blockId)
  const nearestFirst = blocks
    .map((block, index) => ({ block, away: own === -1 ? index : Math.abs(index - own) }))
    .toSorted((a, b) => a.away - b.away)
  for (const { block, away } of nearestFirst) {
    const at = nearest(block.text, quote, own !== -1 && away === 0 ? start : 0)
    if (at !== null) return { kind: 'block', blockId: block.id, ...stretchAt(at, quote) }
  }
  return null
}

/**
 * Finds the place of a note in the article as it is now: where it was, else where its quote stands
 * nearest to that, in its own block or in another.
 *
 * @returns offsets in UTF-16 units, and always of the quote's very words; null when it is lost
 * @example findPlace(article, { kind: 'title', start: 0, end: 5, quote: 'Panen' })
 *   // { kind: 'title', start: 6, end: 11 }, in "Jelang Panen ..."
 */
export function findPlace(
  article: Pick<Article, 'title' | 'excerpt' | 'blocks'>,
  place: NotePlace,
): Place | null {
  switch (place.kind) {
    case 'title':
    case 'excerpt': {
      const at = nearest(article[place.kind], place.quote, place.start)
      return at === null ? null : { kind: place.kind, ...stretchAt(at, place.quote) }
    }
    case 'block':
      return inBlocks(article, place)
    case 'figure': {
      const { kind, blockId, field } = place
      const isThere = article.blocks.some(({ id, figure }) => id === blockId && figure !== null)
      return isThere ? { kind, blockId, field } : null
    }
    default:
      return never(place)
  }
}

/**
 * Makes the place of a note out of one in the article, with the words that stand there; null for one
 * without words. A quote that is too long ends between two characters.
 *
 * @param longest greatest length of the quote in UTF-16 units
 * @example notePlace(article, { kind: 'title', start: 0, end: 5 }, 400)?.quote // 'Panen'
 */
export function notePlace(
  article: Pick<Article, 'title' | 'excerpt' | 'blocks'>,
  place: Place,
  longest: number,
): NotePlace | null {
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      return quoted(article[place.kind], place, longest)
    case 'block': {
      const block = article.blocks.find(({ id }) => id === place.blockId)
      return block === undefined ? null : quoted(block.text, place, longest)
    }
    case 'figure': {
      const figure = article.blocks.find(({ id }) => id === place.blockId)?.figure
      return figure === undefined || figure === null
        ? null
        : { ...place, quote: cut(figure[place.field], longest) }
    }
    case 'article':
    case 'summary':
    case 'bullet':
      return null
    default:
      return never(place)
  }
}

function quoted<P extends { readonly start: number; readonly end: number }>(
  text: string,
  place: P,
  longest: number,
): (P & { readonly quote: string }) | null {
  const quote = cut(text.slice(place.start, place.end), longest)
  return quote.trim() === '' ? null : { ...place, end: place.start + quote.length, quote }
}

/** Never between the two halves of one character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const kept = text.slice(0, longest)
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept
}
