import { z } from 'zod'
import type { Article } from '#shared/article/article.ts'
import { type Part, type PartPlace, partsIn } from '#shared/find/parts.ts'
import { type NotePlace, notePlaceSchema } from '#shared/letter/note.ts'

/** How much of the text around the words is kept, in UTF-16 units: enough to tell two "warga" apart. */
export const CONTEXT = 40

/** So much of the text on one side, in UTF-16 units, tells the place: a word or two may stand twice. */
export const ENOUGH = 12

const context = z.string().max(CONTEXT)

/**
 * Where a comment hangs: its words, what stands around them, and whether they stood only there. The
 * words are those that were commented on and stay as they were; the rest is brought up to date while
 * they are found (follow-anchor.ts).
 */
export const anchorSchema = z.strictObject({
  place: notePlaceSchema,
  before: context,
  after: context,
  alone: z.boolean(),
})

export type Anchor = Readonly<z.infer<typeof anchorSchema>>

/** Whether a place is in this text of the article. */
export function isIn(place: PartPlace, part: Part): boolean {
  const other = part.place
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      return other.kind === place.kind
    case 'block':
      return other.kind === 'block' && other.blockId === place.blockId
    case 'figure':
      return (
        other.kind === 'figure' && other.blockId === place.blockId && other.field === place.field
      )
  }
}

/** Where words begin in a text, overlaps included. */
export function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** How often words stand in all of the article. */
export const countOf = (parts: readonly Part[], words: string): number =>
  parts.reduce((sum, { text }) => sum + occurrences(text, words).length, 0)

/** What is kept of the text around a stretch of it. */
export const contextOf = (text: string, start: number, end: number) => ({
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
})

/**
 * Hangs a comment on a place of the article.
 *
 * @example anchorAt(article, { kind: 'title', start: 0, end: 5, quote: 'Panen' })
 *   // { place, before: '', after: ' Raya di Lereng', alone: true }
 */
export function anchorAt(
  article: Pick<Article, 'title' | 'excerpt' | 'blocks'>,
  place: NotePlace,
): Anchor {
  const parts = partsIn(article)
  const text = parts.find((part) => isIn(place, part))?.text ?? ''
  const around =
    place.kind === 'figure' ? { before: '', after: '' } : contextOf(text, place.start, place.end)
  return { place, ...around, alone: countOf(parts, place.quote) <= 1 }
}
