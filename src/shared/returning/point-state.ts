import type { Article } from '#shared/article/article.ts'
import { never } from '#shared/contract/outcome.ts'
import { findPlace } from '#shared/letter/find-place.ts'
import type { NotePlace } from '#shared/letter/note.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Both } from '#shared/revision/change.ts'
import { compareTexts } from '#shared/revision/compare-texts.ts'

/**
 * What became of the text at the place of a requested point, as far as a comparison of words can see.
 * `nearby`: its words stand, and others around them changed. `unseen`: it names no place, or one that
 * was not there any more when it was asked for.
 */
export type PointState = 'changed' | 'nearby' | 'stands' | 'gone' | 'unseen'

type Read = Pick<Article, 'title' | 'excerpt' | 'blocks'>

/** Fewer words than these stand in a text more than once by chance. */
const TELLING = 3

const isTelling = (quote: string): boolean => quote.trim().split(/\s+/).length >= TELLING

/** An insertion touches a stretch only from inside: behind the last word it stands beside it. */
const touches = (change: Stretch, { start, end }: Stretch): boolean =>
  change.start === change.end
    ? change.start > start && change.start < end
    : change.start < end && change.end > start

function inText(texts: Both<string>, place: Stretch): PointState {
  if (texts.before === texts.after) return 'stands'
  const changes = compareTexts(texts)
  const here = changes.filter(({ span }) => touches(span.before, place))
  if (here.length === 0) return 'nearby'
  const isCutOut = here.some(
    ({ span: { before, after } }) =>
      before.start <= place.start && before.end >= place.end && after.start === after.end,
  )
  return isCutOut ? 'gone' : 'changed'
}

/** A block that is not there any more may have been joined to another, words and all. */
const elsewhere = ({ blocks }: Read, quote: string): PointState =>
  isTelling(quote) && blocks.some(({ text }) => text.includes(quote)) ? 'stands' : 'gone'

/**
 * Says what became of the place of a requested point.
 *
 * @param articles the one that the point was written about, and the one that came back; blocks that are
 *   the same have the same ids (carry-block-ids.ts)
 * @param place as it was kept with the note, offsets in UTF-16 units
 * @returns for a place that was there and equal articles always `stands`
 * @example pointState({ before, after }, point.place) // 'changed'
 */
export function pointState(articles: Both<Read>, place: NotePlace | null): PointState {
  const { before, after } = articles
  const found = place === null ? null : findPlace(before, place)
  if (place === null || found === null) return 'unseen'
  const blockIn = ({ blocks }: Read, id: string) => blocks.find((block) => block.id === id)
  switch (found.kind) {
    case 'title':
    case 'excerpt':
      return inText({ before: before[found.kind], after: after[found.kind] }, found)
    case 'block': {
      const now = blockIn(after, found.blockId)
      const was = blockIn(before, found.blockId)
      return now === undefined || was === undefined
        ? elsewhere(after, place.quote)
        : inText({ before: was.text, after: now.text }, found)
    }
    case 'figure': {
      const was = blockIn(before, found.blockId)?.figure ?? null
      const now = blockIn(after, found.blockId)?.figure ?? null
      if (was === null || now === null) return 'gone'
      if (was[found.field] !== now[found.field]) return 'changed'
      const isSame = (['asset', 'alt', 'caption', 'credit', 'licence'] as const).every(
        (field) => was[field] === now[field],
      )
      return isSame ? 'stands' : 'nearby'
    }
    case 'article':
    case 'summary':
    case 'bullet':
      return 'unseen'
    default:
      return never(found)
  }
}
