import type { Element, ElementContent } from 'hast'
import { isA, isElement, linesOf } from '#shared/markup/tree.ts'

/** Collapses white space as a browser would, across the borders of inline elements. */
function collapsed(nodes: readonly ElementContent[], state: { open: boolean }): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') {
      const flat = node.value.replace(/[\t\n ]+/g, ' ')
      const value = state.open ? flat : flat.replace(/^ /, '')
      if (value === '') return []
      state.open = !value.endsWith(' ')
      return [{ type: 'text', value }]
    }
    if (node.type !== 'element') return []
    if (node.tagName === 'br') {
      state.open = false
      return [node]
    }
    const children = collapsed(node.children, state)
    return children.length === 0 ? [] : [{ ...node, children }]
  })
}

const isBlank = (node: ElementContent): boolean => linesOf(node).trim() === ''

/** Takes away what stands before the end of the block without being a word. */
function trimmedEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.slice(0, nodes.findLastIndex((node) => !isBlank(node)) + 1)
  const last = kept.pop()
  if (last?.type === 'text') return [...kept, { ...last, value: last.value.trimEnd() }]
  if (!isElement(last)) return kept
  return [...kept, { ...last, children: trimmedEnd(last.children) }]
}

const trimmedStart = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.slice(nodes.findIndex((node) => !isA(node, 'br')))

/**
 * Returns the content of one block as it is read: white space collapsed, nothing empty, no line break
 * at its ends.
 *
 * @example inline([{ type: 'text', value: ' Warga\n  desa ' }]) // [{ type: 'text', value: 'Warga desa' }]
 */
export const inline = (nodes: readonly ElementContent[]): ElementContent[] =>
  trimmedEnd(trimmedStart(collapsed(nodes, { open: false })))

/** Cuts a block's content where two line breaks follow each other: that is how some write paragraphs. */
export function paragraphs(nodes: readonly ElementContent[]): readonly ElementContent[][] {
  const parts: ElementContent[][] = [[]]
  let breaks = 0
  for (const node of nodes) {
    if (isA(node, 'br')) {
      breaks += 1
      if (breaks === 2) parts.push([])
    } else if (node.type === 'text' && node.value.trim() === '') {
      parts.at(-1)?.push(node)
      continue
    } else {
      breaks = 0
    }
    parts.at(-1)?.push(node)
  }
  return parts.map(inline).filter((part) => part.length > 0)
}

/** Whether the whole block is set in bold: that is how some write headings. */
export const isAllBold = (nodes: readonly ElementContent[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => isA(node, 'strong') || (node.type === 'text' && node.value.trim() === ''))

/** The words of a block in one line. */
export const wordsOf = (element: Element): string => linesOf(element).replace(/\s+/g, ' ').trim()
