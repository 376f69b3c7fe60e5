import type { Element } from 'hast'

const IMPORTANT = 'important'

/**
 * Returns the declarations of an element's style attribute, names and values in lower case. Of several
 * for one property the last counts, unless an earlier one is important.
 *
 * @example styleOf(h('p', { style: 'DISPLAY : NONE !important' })).get('display') // 'none'
 */
export function styleOf({ properties }: Element): ReadonlyMap<string, string> {
  const style = new Map<string, string>()
  if (typeof properties.style !== 'string') return style
  const important = new Set<string>()
  for (const declaration of properties.style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const property = declaration.slice(0, colon).trim()
    const value = declaration.slice(colon + 1).trim()
    const before = value.endsWith(IMPORTANT) ? value.slice(0, -IMPORTANT.length).trimEnd() : ''
    const isImportant = before.endsWith('!')
    if (important.has(property) && !isImportant) continue
    if (isImportant) important.add(property)
    style.set(property, isImportant ? before.slice(0, -1).trimEnd() : value)
  }
  return style
}
