import { LinkNode } from '@lexical/link'
import type { LexicalEditor } from 'lexical'
import { safeUrl } from '#shared/article/safe-url.ts'

/**
 * Turns a link to a forbidden address into its words, whichever way it came in: Lexical keeps
 * `javascript:` in the state and only paints something else, so an export would carry it on.
 */
export function registerLinkGuard(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(LinkNode, (link) => {
    const url = safeUrl(link.getURL())
    if (url !== null) {
      if (url !== link.getURL()) link.setURL(url)
      return
    }
    for (const child of link.getChildren()) link.insertBefore(child)
    link.remove()
  })
}
