import type { Article } from '#shared/article/article.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { Claims } from '#shared/contract/publication.ts'

/** Time of the newest publication, for a draft that is published now. */
const publishedAt = ({ status, decisions }: Draft): string | undefined =>
  status === 'published' ? decisions.findLast(({ action }) => action === 'publish')?.at : undefined

const person = (name: string) => ({ '@type': 'Person', name })

/**
 * Describes the article for search engines (schema.org NewsArticle). It repeats only what the page
 * proves: an editor only where the review claim is carried, a date of publication only of a published
 * draft. The summary is left out, since a machine would read it without its AI note.
 */
export function newsArticle(draft: Draft, { title, excerpt, figures }: Article, claims: Claims) {
  const images = figures.flatMap(({ asset, caption, credit }) =>
    asset?.startsWith('http')
      ? [
          {
            '@type': 'ImageObject',
            contentUrl: asset,
            caption: caption || undefined,
            creditText: credit || undefined,
          },
        ]
      : [],
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title || undefined,
    description: excerpt || undefined,
    inLanguage: 'id',
    author: draft.writer === '' ? undefined : person(draft.writer),
    editor: claims.reviewed.carried ? person(claims.reviewed.by) : undefined,
    dateModified: draft.savedAt,
    datePublished: publishedAt(draft),
    image: images.length > 0 ? images : undefined,
  }
}

/** What would end the script element, or a line of the script, is written as an escape. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Writes data as JSON that may stand inside a script element: no text of an article can close it.
 *
 * @example scriptJson({ headline: '</script>' }) // '{"headline":"\\u003c/script\\u003e"}'
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '')
