import type { Element } from 'hast'

const styleOf = ({ properties }: Element): string =>
  typeof properties.style === 'string' ? properties.style : ''

const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i

/** Google Docs wraps a whole document in <b style="font-weight:normal">. */
const isBold = (style: string): boolean | null => {
  const weight = WEIGHT.exec(style)?.[1]?.toLowerCase()
  if (weight === undefined) return null
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

/** Word writes "mso-list:l0 level1 lfo1" on a paragraph that it shows as a list item. */
const LIST_STYLE = /mso-list\s*:\s*(?!ignore)\S/i
const LIST_MARK_STYLE = /mso-list\s*:\s*ignore/i

const LIST_CLASS = /^MsoListParagraph|^ListParagraph/

const TITLE_CLASS = /^Mso(?:Title|Subtitle)$/

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []

/** What a word processor's element means in plain HTML; `drop` for what only Word needs. */
export type Meaning = string | 'drop'

/** The number or dot that Word prints before an item and hides from list-minded programs. */
export const isListMark = (element: Element): boolean => LIST_MARK_STYLE.test(styleOf(element))

/**
 * Says by which element a word processor's element is to be read; its own name where it means just
 * that. Office paragraphs that look like list items are read as `li`.
 *
 * @example meaningOf(h('b', { style: 'font-weight:normal' })) // 'span'
 */
export function meaningOf(element: Element): Meaning {
  const { tagName } = element
  const style = styleOf(element)
  if (isListMark(element)) return 'drop'
  if (tagName === 'o:p' || tagName.startsWith('w:') || tagName.startsWith('v:')) return 'span'
  if (tagName === 'p' || tagName === 'div') {
    if (LIST_STYLE.test(style)) return 'li'
    const classes = classesOf(element)
    if (classes.some((name) => TITLE_CLASS.test(name))) return 'h1'
    return tagName === 'p' && classes.some((name) => LIST_CLASS.test(name)) ? 'li' : tagName
  }
  const bold = isBold(style)
  if (tagName === 'b' || tagName === 'strong') return bold === false ? 'span' : 'strong'
  if (tagName === 'i' || tagName === 'em') {
    return /(?:^|[;\s])font-style\s*:\s*normal/i.test(style) ? 'span' : 'em'
  }
  if (tagName === 'span' || tagName === 'font') {
    if (bold === true) return 'strong'
    return /(?:^|[;\s])font-style\s*:\s*italic/i.test(style) ? 'em' : 'span'
  }
  return tagName
}
