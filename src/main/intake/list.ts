import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { isElement } from '#shared/markup/tree.ts'
import { inline, wordsOf } from './inline.ts'
import type { Block } from './page.ts'

type Flatten = (nodes: readonly Nodes[]) => readonly Element[]

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** Says whether an element is a list. */
export const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol'

/** A numbered section that a page builds as a list item: heading and text, not a line of a list. */
const isSection = (blocks: readonly Element[]): boolean => {
  const [first, ...others] = blocks
  if (first === undefined || !isHeading(first)) return false
  return others.length > 1 || others.some(({ tagName }) => tagName === 'figure')
}

function wordsOfItem(blocks: readonly Element[]): ElementContent[] {
  const lines = blocks.map((block) =>
    isHeading(block) ? [h('strong', wordsOf(block))] : block.children,
  )
  return inline(lines.flatMap((line, at) => (at === 0 ? line : [h('br'), ...line])))
}

const startOf = (list: Element): number => Number(list.properties.start ?? 1)

interface Item {
  readonly blocks: readonly Element[]
  readonly number: number
}

function itemsOf(list: Element, flatten: Flatten): readonly Item[] {
  let number = startOf(list) - 1
  return list.children.flatMap((child): Item[] => {
    if (!isElement(child)) return []
    if (child.tagName === 'li') number += 1
    const blocks = child.tagName === 'li' ? flatten(child.children) : flatten([child])
    return blocks.length === 0 ? [] : [{ blocks, number }]
  })
}

/** The items of a list; lists nested in one stand in it, or, where it has no words, in the one before. */
function entriesOf(items: readonly Item[]): readonly Element[] {
  const entries: Element[] = []
  for (const { blocks } of items) {
    const nested = blocks.filter(isList)
    const words = wordsOfItem(
      blocks.filter((block) => !isList(block) && block.tagName !== 'figure'),
    )
    const last = entries.at(-1)
    if (words.length > 0) {
      entries.push(h('li', [...words, ...nested]))
    } else if (last !== undefined) {
      for (const list of nested) last.children.push(list)
    } else {
      const inner = nested.flatMap(({ children }) => children.filter(isElement))
      for (const item of inner) entries.push(item)
    }
  }
  return entries
}

/**
 * Returns a list as blocks: the list, with its nested lists where they stood; pictures stand behind it.
 * Items that are whole sections of the article come out as such.
 */
export function listBlocks(list: Element, flatten: Flatten): readonly Element[] {
  const items = itemsOf(list, flatten)
  if (items.some(({ blocks }) => isSection(blocks))) {
    return items.flatMap(({ blocks: [first, ...others], number }) => {
      if (first === undefined) return []
      const isNumbered = list.tagName === 'ol' && isHeading(first)
      const heading = isNumbered ? h(first.tagName, `${number}. ${wordsOf(first)}`) : first
      return [heading, ...others]
    })
  }
  const entries = entriesOf(items)
  const figures = items.flatMap(({ blocks }) =>
    blocks.filter(({ tagName }) => tagName === 'figure'),
  )
  if (entries.length === 0) return figures
  const properties = list.tagName === 'ol' ? { start: startOf(list) } : {}
  return [h(list.tagName, properties, [...entries]), ...figures]
}

/** Lists that follow each other and count on are one: a plain text has one for each line. */
export function joinedLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const { element, furniture } = block
    const last = joined.at(-1)
    const isNext =
      last !== undefined &&
      last.furniture === furniture &&
      last.element.tagName === element.tagName &&
      isList(element) &&
      (element.tagName === 'ul' ||
        startOf(element) === startOf(last.element) + last.element.children.length)
    if (isNext) for (const item of element.children) last.element.children.push(item)
    else if (isList(element)) {
      joined.push({ element: { ...element, children: [...element.children] }, furniture })
    } else joined.push(block)
  }
  return joined
}
