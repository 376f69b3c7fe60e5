import { z } from 'zod'

const stretch = { start: z.int().min(0), end: z.int().min(0) }

/** Longest quote that is kept, in UTF-16 units: enough to be found again, and to be recognised. */
export const LONGEST_QUOTE = 400

const quote = z.string().max(LONGEST_QUOTE)

/**
 * A place in the article with the words that stood there: by them it is found again after an edit
 * (find-place.ts), and they are shown where it is lost. Offsets are UTF-16 units.
 */
export const notePlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), ...stretch, quote }),
  z.strictObject({ kind: z.literal('excerpt'), ...stretch, quote }),
  z.strictObject({ kind: z.literal('block'), blockId: z.string().max(100), ...stretch, quote }),
  z.strictObject({
    kind: z.literal('figure'),
    blockId: z.string().max(100),
    field: z.enum(['caption', 'credit', 'alt', 'licence']),
    quote,
  }),
])

/** One thing that the writer is told: in the letter a line to tick off. */
export const noteSchema = z.strictObject({
  id: z.string().min(1).max(100),
  /** Key of a reason of the house style that it belongs to, or null. */
  reason: z.string().max(60).nullable(),
  words: z.string().max(2_000),
  place: notePlaceSchema.nullable(),
})

export const letterLanguageSchema = z.enum(['id', 'en'])

/** What an editor has written to the writer and not yet decided on. */
export const unsentLetterSchema = z.strictObject({
  /** Keys of the house style's reasons. */
  reasons: z.array(z.string().max(60)).max(50),
  note: z.string().max(10_000),
  notes: z.array(noteSchema).max(200),
  /** null: the language of the article. */
  language: letterLanguageSchema.nullable(),
})

export type NotePlace = Readonly<z.infer<typeof notePlaceSchema>>
export type Note = Readonly<z.infer<typeof noteSchema>>
export type LetterLanguage = z.infer<typeof letterLanguageSchema>
export type UnsentLetter = Readonly<z.infer<typeof unsentLetterSchema>>

/**
 * The notes that say something, trimmed: an empty one is no line of a letter.
 *
 * @example writtenNotes([{ id: 'n1', reason: null, words: ' ', place: null }]) // []
 */
export const writtenNotes = (notes: readonly Note[]): readonly Note[] =>
  notes.map((note) => ({ ...note, words: note.words.trim() })).filter(({ words }) => words !== '')
