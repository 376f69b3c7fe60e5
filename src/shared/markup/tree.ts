import type { Element, Nodes, Parents } from 'hast'

const isParent = (node: Nodes): node is Parents => 'children' in node

/**
 * Walks a tree in reading order and yields its elements.
 *
 * @example [...elementsOf(h('p', h('b', 'Warga')))].map(({ tagName }) => tagName) // ['b']
 */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (!isParent(node)) return
  for (const child of node.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsOf(child)
  }
}

/**
 * Says whether any element below a node passes a test.
 *
 * @example hasElement(h('p', h('b', 'Warga')), ({ tagName }) => tagName === 'b') // true
 */
export function hasElement(node: Nodes, test: (element: Element) => boolean): boolean {
  return (
    isParent(node) &&
    node.children.some(
      (child) => child.type === 'element' && (test(child) || hasElement(child, test)),
    )
  )
}

/**
 * Says whether a node is an element.
 *
 * @example h('p', ['Kota', h('br')]).children.filter(isElement) // [br]
 */
export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element'

/**
 * Says whether a node is an element of a name.
 *
 * @example isA(h('br'), 'br') // true
 */
export const isA = (node: Nodes | undefined, tagName: string): boolean =>
  isElement(node) && node.tagName === tagName

/**
 * Returns the words of a node; a line break of the page is a line feed.
 *
 * @example linesOf(h('p', ['Kota', h('br'), 'Arum'])) // 'Kota\nArum'
 */
export function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isA(node, 'br')) return '\n'
  return isParent(node) ? node.children.map(linesOf).join('') : ''
}
