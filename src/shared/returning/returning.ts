import { z } from 'zod'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { bylineKey } from './byline.ts'

const share = z.number().min(0).max(1)

/** How a submission and a draft on the desk resemble each other. */
export const likenessSchema = z.object({
  /** `unknown`: one of the two names nobody. */
  writer: z.enum(['same', 'unknown']),
  title: share,
  text: share,
})

/** A draft that a submission may be the writer's new version of. */
export const returningSchema = z.object({
  draftId: z.string(),
  title: z.string(),
  writer: z.string(),
  status: draftStatusSchema,
  submittedAt: z.string(),
  likeness: likenessSchema,
})

export type Likeness = Readonly<z.infer<typeof likenessSchema>>
export type Returning = Readonly<z.infer<typeof returningSchema>>

/** Three words of four: a word or two of a title are what an editor asks to be changed. */
const TITLE_ALIKE = 0.75
/** Two pieces of one writer on one topic share a tenth; a piece that was half rewritten keeps more than this. */
const TEXT_ALIKE = 0.3
/** Without a name, the text alone must say it. */
const TEXT_ALIKE_UNNAMED = 0.6

/**
 * Says whether two bylines can be the same writer's: `unknown` where one of them names nobody.
 *
 * @returns null where they are two people
 * @example writerOf('Made Ayu', 'Oleh: MADE AYU') // 'same'
 */
export function writerOf(one: string, other: string): Likeness['writer'] | null {
  const [a, b] = [bylineKey(one), bylineKey(other)]
  if (a === '' || b === '') return 'unknown'
  return a === b ? 'same' : null
}

/**
 * Says whether a likeness is enough to ask the editor: the same writer and a similar title or text, or,
 * where a name is missing, much of the same text. It only asks: a wrong guess costs one press of a key.
 *
 * @example isAlike({ writer: 'same', title: 0.2, text: 0.8 }) // true
 */
export const isAlike = ({ writer, title, text }: Likeness): boolean =>
  writer === 'same' ? title >= TITLE_ALIKE || text >= TEXT_ALIKE : text >= TEXT_ALIKE_UNNAMED

/**
 * Puts the likeliest first: the one that resembles most, by title or text.
 *
 * @example matches.toSorted(byLikeness)
 */
export const byLikeness = (
  { likeness: one }: Pick<Returning, 'likeness'>,
  { likeness: other }: Pick<Returning, 'likeness'>,
): number =>
  Math.max(other.title, other.text) - Math.max(one.title, one.text) ||
  other.text + other.title - one.text - one.title
