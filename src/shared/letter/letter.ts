import { z } from 'zod'
import { letterLanguageSchema } from './note.ts'

/** The decisions that a writer is written about. */
export const letterActionSchema = z.enum(['request-changes', 'reject', 'reject-may-return'])

/** A line of the writer's list. Everything is said in the words of the letter's language. */
export const letterPointSchema = z.object({
  words: z.string(),
  reason: z.string().nullable(),
  /** "bagian 2 (Siapa yang datang), paragraf 1"; null where the place is lost or there is none. */
  where: z.string().nullable(),
  /** The words of the article that it points at. */
  quote: z.string().nullable(),
})

/**
 * What a writer is told about a decision, word for word. It is kept with the decision as it was
 * written, so that no later change of the house style or of the program changes what was said.
 */
export const letterSchema = z.object({
  language: letterLanguageSchema,
  action: letterActionSchema,
  /** Title of the article, or the words for a draft without one. */
  title: z.string(),
  subject: z.string(),
  greeting: z.string(),
  opening: z.string(),
  /** What the editor wrote to it, paragraphs parted by line breaks; '' for nothing. */
  note: z.string(),
  reasons: z.object({ label: z.string(), lines: z.array(z.string()) }),
  points: z.object({
    label: z.string(),
    /** False after a final rejection: nothing is left for the writer to do. */
    tickable: z.boolean(),
    lines: z.array(letterPointSchema),
  }),
  closing: z.string(),
  /** "Salam," and the editor's name. */
  signature: z.array(z.string()),
})

export type LetterAction = z.infer<typeof letterActionSchema>
export type LetterPoint = Readonly<z.infer<typeof letterPointSchema>>
export type Letter = Readonly<z.infer<typeof letterSchema>>

/**
 * Says whether a decision is one that a writer is written about.
 *
 * @example isLetterAction('hold') // false
 */
export const isLetterAction = (action: string): action is LetterAction =>
  letterActionSchema.options.some((option) => option === action)
