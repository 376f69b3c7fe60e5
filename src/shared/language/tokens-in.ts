import { oncePer } from '#shared/once-per.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * The tokens of anything with a text (a block, a sentence, a passage of the article), cut once for as
 * long as the object lives: a block that an edit did not touch is the same object.
 *
 * @returns offsets in UTF-16 units of that text
 * @example article.blocks.map((block) => tokensIn(block).length)
 */
export const tokensIn: (of: { readonly text: string }) => readonly Token[] = oncePer(
  ({ text }: { readonly text: string }) => tokenise(text),
)
