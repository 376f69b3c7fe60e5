import type { Element, Root } from 'hast'
import { h } from 'hastscript'

const isHeading = (node: Element): boolean => /^h[2-6]$/.test(node.tagName)

/**
 * Groups the blocks of a body: the lead as it is, each heading with what follows it in a section.
 *
 * @example sectioned(bodyToHast(body)) // [p, section[h2, p], section[h2, p]]
 */
export function sectioned({ children }: Root): readonly Element[] {
  const blocks: Element[] = []
  for (const node of children) {
    const open = blocks.at(-1)
    if (node.type !== 'element') continue
    if (isHeading(node)) blocks.push(h('section', [node]))
    else if (open?.tagName === 'section') open.children.push(node)
    else blocks.push(node)
  }
  return blocks
}
