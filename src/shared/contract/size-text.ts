import type { Language } from './settings.ts'

const MEGABYTE = 1024 * 1024

/**
 * A number of bytes for a person, in MB with at most one decimal.
 *
 * @example sizeText(31_457_280, 'id') // '30 MB'
 */
export function sizeText(bytes: number, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return `${number.format(bytes / MEGABYTE)} MB`
}
