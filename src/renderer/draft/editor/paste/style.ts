import type { Element } from 'hast'

/** A declaration of an element's style attribute, in lower case; '' when there is none. */
export function styleOf({ properties }: Element, property: string): string {
  const style = typeof properties.style === 'string' ? properties.style.toLowerCase() : ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim()
  }
  return ''
}

export const isNormalWeight = (weight: string): boolean => weight === 'normal' || weight === '400'

export const isBold = (weight: string): boolean => weight === 'bold' || Number(weight) >= 600
