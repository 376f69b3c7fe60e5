import type { Article } from '#shared/article/article.ts'
import { formsInBody } from './capital-forms.ts'
import { titleWords } from './title-words.ts'

/** Fewer may well be a row of abbreviations: "KPK OTT BUMN". */
const SHOUTED_WORDS = 3
const SHOUTED_LETTERS = 12

/**
 * Says whether a title is all in capitals.
 *
 * @example isShouted('WARGA PANEN CABAI') // true
 */
export function isShouted(title: string): boolean {
  if (/\p{Ll}/u.test(title)) return false
  const words = titleWords(title).filter(({ text }) => /\p{Lu}\p{Lu}/u.test(text))
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.length >= SHOUTED_WORDS && letters >= SHOUTED_LETTERS
}

/**
 * Returns a shouted title with each word as the body prints it, so that abbreviations keep their
 * capitals; null when the body lacks a word and its form cannot be known.
 *
 * @param particles words that are small for certain, in small letters
 * @example calmedTitle('KORUT KIRIM PASUKAN', article, particles) // 'Korut kirim pasukan'
 */
export function calmedTitle(
  title: string,
  article: Article,
  particles: ReadonlySet<string>,
): string | null {
  const formOf = formsInBody(article)
  let calm = title
  for (const { start, end, text } of titleWords(title)) {
    const small = text.toLowerCase()
    const form = particles.has(small) || /^[#@\p{N}]/u.test(text) ? small : formOf(text)
    if (form === null || form.length !== text.length) return null
    calm = calm.slice(0, start) + form + calm.slice(end)
  }
  return calm
}
