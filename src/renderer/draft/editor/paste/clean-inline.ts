import type { Element, ElementContent } from 'hast'
import { isBold, isNormalWeight, styleOf } from './style.ts'

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** Word writes the marker of a list item into the text, for programs without lists. */
const isListMarker = (span: Element): boolean => styleOf(span, 'mso-list') === 'ignore'

/**
 * Turns the looks that Docs and Word put into `style` into elements and drops everything else of the
 * style. Google Docs wraps the whole paste in a `b` of normal weight (facebook/lexical#3058).
 */
export function cleanInline(node: Element, children: ElementContent[]): ElementContent[] {
  if (node.tagName === 'b' && isNormalWeight(styleOf(node, 'font-weight'))) return children
  if (node.tagName !== 'span') return [{ ...node, properties: kept(node), children }]
  if (isListMarker(node)) return []
  let content = children
  if (isBold(styleOf(node, 'font-weight'))) content = [element('strong', content)]
  if (styleOf(node, 'font-style') === 'italic') content = [element('em', content)]
  const line = styleOf(node, 'text-decoration') || styleOf(node, 'text-decoration-line')
  if (line.includes('line-through')) content = [element('s', content)]
  if (styleOf(node, 'vertical-align') === 'super') content = [element('sup', content)]
  if (styleOf(node, 'vertical-align') === 'sub') content = [element('sub', content)]
  return content
}

function kept({ properties }: Element): Element['properties'] {
  const { style: _style, ...rest } = properties
  return rest
}
