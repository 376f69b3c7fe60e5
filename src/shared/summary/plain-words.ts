import { isWordlike, tokenise } from '#shared/language/tokens.ts'
import { oncePerText } from '#shared/once-per.ts'

/**
 * Reduces a text to its words: lower case, one space between, no typography. Two texts that read the
 * same are equal then.
 *
 * @example plainWords('“Ya,” kata Rini.') // 'ya kata rini'
 */
export const plainWords = oncePerText((text: string): string =>
  tokenise(text)
    .filter(isWordlike)
    .map((token) => token.norm)
    .join(' '),
)
