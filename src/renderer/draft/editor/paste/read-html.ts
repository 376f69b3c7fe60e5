import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Longer, in UTF-16 units, than any article; what is longer comes in as plain text. */
const LONGEST = 2 * 1024 * 1024
/** No article nests so deep; what does would exhaust whoever walks it. */
const DEEPEST = 200

function isTooDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/**
 * Reads foreign HTML into a tree without the browser: nothing of it runs or loads, no Trusted Types
 * policy is needed, and its style attributes do not knock at the Content Security Policy, as they do
 * in a document of DOMParser. Null for what no article can be.
 */
export function readHtml(html: string): Root | null {
  if (html.length > LONGEST) return null
  const root = fromHtml(html, { fragment: true })
  return isTooDeep(root) ? null : root
}
