import type { Element } from 'hast'
import { h } from 'hastscript'
import { hasElement, isElement } from '#shared/markup/tree.ts'
import { wordsOf } from './inline.ts'
import type { Line } from './line.ts'
import { isList } from './list.ts'

const onlyItem = ({ tagName, children }: Element): Element | null => {
  const [first] = children
  if (tagName !== 'ol' || children.length !== 1 || !isElement(first)) return null
  return hasElement(first, isList) ? null : first
}

/**
 * Turns a numbered list of one short item, with text below it, into the section heading that it is:
 * Word and Markdown number headings by making each a list of its own.
 */
export function withSections(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const item = onlyItem(line.element)
    const below = lines[at + 1]
    if (item === null || below === undefined || below.element.tagName === 'ol') return line
    const words = `${Number(line.element.properties.start ?? 1)}. ${wordsOf(item)}`
    if (words.length > 160 || /[.,;:…]$/u.test(words)) return line
    return { element: h('h2', words), words, role: 'heading' }
  })
}
