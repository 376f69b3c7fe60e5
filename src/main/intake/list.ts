import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { inline, wordsOf } from './inline.ts'
import type { Block } from './page.ts'
import { isElement } from './tree.ts'

type Flatten = (nodes: readonly Nodes[]) => readonly Element[]

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)
const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol'

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

/**
 * Returns a list as blocks: one flat list, nested items behind the item that held them; pictures stand
 * behind the list. Items that are whole sections of the article come out as such.
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
  const entries = items.flatMap(({ blocks }) => {
    const nested = blocks.filter(isList).flatMap(({ children }) => children)
    const words = wordsOfItem(
      blocks.filter((block) => !isList(block) && block.tagName !== 'figure'),
    )
    return words.length === 0 ? nested : [h('li', words), ...nested]
  })
  const figures = items.flatMap(({ blocks }) =>
    blocks.filter(({ tagName }) => tagName === 'figure'),
  )
  if (entries.length === 0) return figures
  const properties = list.tagName === 'ol' ? { start: startOf(list) } : {}
  return [h(list.tagName, properties, entries), ...figures]
}

/** Lists that follow each other and count on are one: Word writes a list for each item. */
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
    if (isNext) last.element.children.push(...element.children)
    else if (isList(element)) {
      joined.push({ element: { ...element, children: [...element.children] }, furniture })
    } else joined.push(block)
  }
  return joined
}
