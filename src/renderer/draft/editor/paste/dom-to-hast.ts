import type { ElementContent, Root } from 'hast'

function contentOf(node: Node): readonly ElementContent[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: node.textContent ?? '' }]
  if (!(node instanceof Element)) return []
  const properties = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name, value]),
  )
  return [
    {
      type: 'element',
      tagName: node.localName,
      properties,
      children: [...node.childNodes].flatMap(contentOf),
    },
  ]
}

/** Copies sanitised elements into a tree that pure functions can work on. */
export const domToHast = (fragment: DocumentFragment): Root => ({
  type: 'root',
  children: [...fragment.childNodes].flatMap(contentOf),
})
