import type { Article } from '#shared/article/article.ts'
import { formsInBody } from './capital-forms.ts'
import { titleWords } from './title-words.ts'

/** Fewer words in capitals may well be a row of abbreviations: "KPK OTT". */
const SHOUTED_WORDS = 3

/**
 * Says whether a title is all in capitals.
 *
 * @example isShouted('WARGA PANEN CABAI') // true
 */
export const isShouted = (title: string): boolean =>
  !/\p{Ll}/u.test(title) &&
  titleWords(title).filter(({ text }) => /\p{Lu}\p{Lu}/u.test(text)).length >= SHOUTED_WORDS

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
