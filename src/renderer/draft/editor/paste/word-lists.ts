import type { Element, ElementContent } from 'hast'
import { styleOf } from './style.ts'

interface Item {
  readonly level: number
  readonly ordered: boolean
  readonly node: Element
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

const isListParagraph = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) &&
  properties.className.some((name) => String(name).startsWith('MsoListParagraph'))

/** The paragraph as the list item it is in Word, or null. The marker tells numbers from dots. */
function asItem(node: ElementContent): Item | null {
  if (node.type !== 'element' || node.tagName !== 'p') return null
  const list = styleOf(node, 'mso-list')
  if (list === '' && !isListParagraph(node)) return null
  const level = Number(/level(\d+)/.exec(list)?.[1] ?? 1)
  return { level, ordered: /^\s*[\da-z]{1,4}[.)]/i.test(textOf(node)), node }
}

const list = (ordered: boolean): Element => ({
  type: 'element',
  tagName: ordered ? 'ol' : 'ul',
  properties: {},
  children: [],
})

/**
 * Makes lists of the paragraphs that Word puts on the clipboard instead (facebook/lexical#4761);
 * neighbours of deeper level become lists within the item before them.
 */
export function wordLists(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let open: { readonly level: number; readonly list: Element }[] = []
  for (const child of children) {
    const item = asItem(child)
    if (item === null) {
      const isBlank = child.type === 'text' && child.value.trim() === ''
      if (!isBlank) open = []
      if (!isBlank || open.length === 0) result.push(child)
      continue
    }
    open = open.filter(({ level }) => level <= item.level)
    let innermost = open.at(-1)
    if (innermost === undefined || innermost.level < item.level) {
      const made = list(item.ordered)
      const before = innermost?.list.children.at(-1)
      if (before?.type === 'element') before.children.push(made)
      else result.push(made)
      innermost = { level: item.level, list: made }
      open = [...open, innermost]
    }
    innermost.list.children.push({ ...item.node, tagName: 'li', properties: {} })
  }
  return result
}
