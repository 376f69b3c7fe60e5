import { canonicalContent, canonicalJson } from './canonical.ts'
import type { Content } from './content.ts'
import { digest } from './digest.ts'

/**
 * Names an article by what it says: SHA-256, hex, of the canonical form of title, excerpt and body.
 * Equal content has an equal hash after load, undo and reload; any word, look, link, figure or order
 * that a reader could notice changes it.
 *
 * @example articleHash(content) === articleHash(reloaded) // true
 */
export const articleHash = (content: Content): string =>
  digest(canonicalJson({ form: 1, article: canonicalContent(content) }))
