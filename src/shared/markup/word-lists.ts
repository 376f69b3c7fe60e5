import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { hasClassLike } from './classes.ts'
import { styleOf } from './style.ts'
import { elementsOf } from './tree.ts'

interface Item {
  readonly level: number
  readonly ordered: boolean
  /** Of an ordered item, where its marker is a number. */
  readonly number: number | null
  readonly children: readonly ElementContent[]
}

interface OpenList {
  readonly level: number
  readonly list: Element
}

/** Word has no more; deeper markup would only be there to exhaust a stack. */
const DEEPEST = 9

const LIST_CLASS = /^(?:MsoListParagraph|ListParagraph)/

/** "1.", "a)", "(iv)": what Word prints before an item of a numbered list. */
const NUMBER = /^\s*\(?([\da-z]{1,4})[.)]/i

/**
 * Says whether an element holds the number or dot that Word writes before an item, for programs
 * without lists.
 *
 * @example isListMarker(h('span', { style: 'mso-list:Ignore' })) // true
 */
export const isListMarker = (element: Element): boolean =>
  styleOf(element).get('mso-list') === 'ignore'

/** The paragraph as the list item it is in Word, or null. */
function asItem(node: ElementContent): Item | null {
  if (node.type !== 'element' || (node.tagName !== 'p' && node.tagName !== 'div')) return null
  const list = styleOf(node).get('mso-list')
  if (list === 'none' || list === 'ignore') return null
  if (list === undefined && !(node.tagName === 'p' && hasClassLike(node, LIST_CLASS))) return null
  const level = Number(/level(\d+)/.exec(list ?? '')?.[1] ?? 1)
  const marker = [...elementsOf(node)].find(isListMarker)
  const number = marker === undefined ? undefined : NUMBER.exec(textOf(marker))?.[1]
  return {
    level: Math.min(Math.max(level, 1), DEEPEST),
    ordered: number !== undefined,
    number: /^\d+$/.test(number ?? '') ? Number(number) : null,
    children: node.children,
  }
}

const listFor = ({ ordered, number }: Item): Element =>
  ordered ? h('ol', number === null || number === 1 ? {} : { start: number }) : h('ul')

const isBlank = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'comment'

/**
 * Makes lists of the paragraphs that Word writes instead (facebook/lexical#4761); neighbours of a deeper
 * level become a list within the item before them, and a numbered list goes on with its own number.
 *
 * @example wordLists([h('p', { style: 'mso-list:l0 level1' }, 'Solar')]) // [h('ul', h('li', 'Solar'))]
 */
export function wordLists(children: readonly ElementContent[]): readonly ElementContent[] {
  const result: ElementContent[] = []
  let open: readonly OpenList[] = []
  for (const child of children) {
    const item = asItem(child)
    if (item === null) {
      if (!isBlank(child)) open = []
      if (open.length === 0) result.push(child)
      continue
    }
    const isOrdered = ({ list }: OpenList): boolean => list.tagName === 'ol'
    const outer = open.filter(({ level }) => level < item.level)
    const same = open.find(
      (candidate) => candidate.level === item.level && isOrdered(candidate) === item.ordered,
    )
    const list = same?.list ?? listFor(item)
    if (same === undefined) {
      const above = outer.at(-1)?.list.children.at(-1)
      if (above?.type === 'element') above.children.push(list)
      else result.push(list)
    }
    list.children.push(h('li', [...item.children]))
    open = [...outer, { level: item.level, list }]
  }
  return result
}
