import type { Root } from 'hast'
import { parseMarkup } from '#shared/markup/parse.ts'

/** Longer, in UTF-16 units, than any article; what is longer comes in as plain text. */
const LONGEST = 2 * 1024 * 1024

/** Reads the HTML of a clipboard into a tree; null for what no article can be. */
export const readHtml = (html: string): Root | null =>
  html.length > LONGEST ? null : parseMarkup(html)
