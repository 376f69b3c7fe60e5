import { tokenise } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim } from './claim.ts'
import { inSentenceCase, isTitleCase } from './sentence-case.ts'
import type { Bullet } from './summary.ts'

/** The heading half of a bullet, held against the body: it states facts as the text half does. */
export interface HeadingHalf {
  /** Offsets count from the beginning of `half`. */
  readonly claim: Claim
  /** A glued heading still stands at the head of the text half. */
  readonly half: 'heading' | 'text'
  /** Set in Title Case: where a name begins and ends is not certain. */
  readonly titleCase: boolean
}

/** Where a heading half stands and what it says. */
export interface HeadingText {
  readonly half: HeadingHalf['half']
  readonly text: string
  readonly titleCase: boolean
}

/**
 * Finds the heading half of a bullet: its own field, or what a glued heading put before the text.
 *
 * @param seamEnd UTF-16 offset where a glued heading ends, or null
 * @returns null for a bullet without one
 * @example headingText({ heading: 'Harga naik', text: 'Beras Rp14.000.' }, null, index)?.half // 'heading'
 */
export function headingText(
  { heading, text }: Pick<Bullet, 'heading' | 'text'>,
  seamEnd: number | null,
  index: ArticleIndex,
): HeadingText | null {
  const [half, printed] =
    heading.trim() !== '' || seamEnd === null
      ? (['heading', heading] as const)
      : (['text', text.slice(0, seamEnd)] as const)
  if (printed.trim() === '') return null
  const titleCase = isTitleCase(tokenise(printed))
  return { half, titleCase, text: inSentenceCase(printed, index) }
}
