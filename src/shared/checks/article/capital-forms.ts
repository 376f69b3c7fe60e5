import type { Article } from '#shared/article/article.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

/** From the least to the most capitals: a word that the body also prints small is an ordinary word. */
function capitals(form: string): number {
  return form.match(/\p{Lu}/gu)?.length ?? 0
}

/**
 * Tells how the body prints a word that the title prints in capitals. The answer is a function from
 * the word in any case to its form with the fewest capitals, or null when the body lacks it.
 *
 * @example formsInBody(article)('KORUT') // 'Korut'
 */
export function formsInBody({ sentences }: Article): (word: string) => string | null {
  const forms = new Map<string, string>()
  for (const { text } of sentences) {
    for (const [form] of text.matchAll(WORD)) {
      const key = form.toLowerCase()
      const known = forms.get(key)
      if (known === undefined || capitals(form) < capitals(known)) forms.set(key, form)
    }
  }
  return (word) => forms.get(word.toLowerCase()) ?? null
}
