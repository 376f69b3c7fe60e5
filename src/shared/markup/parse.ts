import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { isParsable } from './limits.ts'

/**
 * Reads HTML, a page or a piece of one, into a tree without a browser: nothing of it runs or loads, no
 * Trusted Types policy is needed, and no style attribute knocks at the Content Security Policy. Null for
 * markup that no article needs (limits.ts).
 *
 * @example parseMarkup('<p>Warga</p>')?.type // 'root'
 */
export const parseMarkup = (html: string): Root | null => (isParsable(html) ? fromHtml(html) : null)
