import type { Element } from 'hast'
import { styleOf } from './style.ts'

const isBold = (weight: string): boolean =>
  weight === 'bold' || weight === 'bolder' || Number(weight) >= 600

/** Google Docs and Word write looks as the style of a span. */
function looksOfSpan(style: ReadonlyMap<string, string>): readonly string[] {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  const height = style.get('vertical-align')
  return [
    ...(isBold(style.get('font-weight') ?? '') ? ['strong'] : []),
    ...(style.get('font-style') === 'italic' ? ['em'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
    ...(height === 'super' ? ['sup'] : []),
    ...(height === 'sub' ? ['sub'] : []),
  ]
}

/**
 * Names the elements that an inline element's look stands for, the innermost first; null for an element
 * that is no mere look. Google Docs wraps a whole document in a `b` of normal weight
 * (facebook/lexical#3058).
 *
 * @example looksOf(h('b', { style: 'font-weight:normal' })) // []
 * @example looksOf(h('span', { style: 'font-weight:700;font-style:italic' })) // ['strong', 'em']
 */
export function looksOf(element: Element): readonly string[] | null {
  const style = styleOf(element)
  switch (element.tagName) {
    case 'b':
    case 'strong': {
      const weight = style.get('font-weight')
      return weight === undefined || isBold(weight) ? ['strong'] : []
    }
    case 'i':
    case 'em':
      return style.get('font-style') === 'normal' ? [] : ['em']
    case 'span':
    case 'font':
      return looksOfSpan(style)
    default:
      return null
  }
}
