import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { isParsable } from '#shared/article/markup-limits.ts'

/** Longer, in UTF-16 units, than any article; what is longer comes in as plain text. */
const LONGEST = 2 * 1024 * 1024

/**
 * Reads foreign HTML into a tree without the browser: nothing of it runs or loads, no Trusted Types
 * policy is needed, and its style attributes do not knock at the Content Security Policy, as they do
 * in a document of DOMParser. Null for what no article can be.
 */
export const readHtml = (html: string): Root | null =>
  html.length > LONGEST || !isParsable(html) ? null : fromHtml(html, { fragment: true })
