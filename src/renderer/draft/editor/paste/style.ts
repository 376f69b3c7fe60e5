import type { Element } from 'hast'

const attribute = (element: Element, name: string): string => {
  const value = element.properties[name]
  return typeof value === 'string' ? value : ''
}

/** A declaration of an element's style attribute, in lower case; '' when there is none. */
export function styleOf(element: Element, property: string): string {
  for (const declaration of attribute(element, 'style').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim()
  }
  return ''
}

export const classOf = (element: Element): string => attribute(element, 'class')

export const isNormalWeight = (weight: string): boolean => weight === 'normal' || weight === '400'

export const isBold = (weight: string): boolean => weight === 'bold' || Number(weight) >= 600
