import data from '#resources/lexicon/review-words.json' with { type: 'json' }
import type { Article } from '#shared/article/article.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { titleWords } from './title-words.ts'

const reviews: ReadonlySet<string> = new Set(data.words)
const works: ReadonlySet<string> = new Set(data.works)

/** The mark of a review's title, as the house prints it. */
export const REVIEW = '[REVIEW]'

const MARKED = /^(?:[[({] ?review ?[\])}]|review ?[:|])/iu
const FORM = /^[[({]? ?review ?(?:[\])}:|–—-]+|(?<= ))/iu

/**
 * Says whether a piece is a review: `title` where its title opens with a review word (or one after a
 * colon) and a kind of work, or with the mark in another form; `lead` where only its lead speaks of
 * the review of a work, which news may do as well; null where nothing does.
 *
 * @example reviewSign(anArticle('# Resensi Novel Laut Sagu')) // 'title'
 */
export function reviewSign({
  title,
  lead,
}: Pick<Article, 'title' | 'lead'>): 'title' | 'lead' | null {
  const words = titleWords(title).map((word) => ({ ...word, small: word.text.toLowerCase() }))
  const opensSo = words.some(
    ({ small, opens }, i) => opens && reviews.has(small) && works.has(words[i + 1]?.small ?? ''),
  )
  if (MARKED.test(title.trimStart()) || opensSo) return 'title'
  const inLead = lead.some((sentence) => {
    const tokens = tokensIn(sentence)
    return tokens.some(({ norm }, i) => reviews.has(norm) && works.has(tokens[i + 1]?.norm ?? ''))
  })
  return inLead ? 'lead' : null
}

/**
 * Puts the mark before a review's title, in place of the writer's own "Review" if it opens with that.
 *
 * @example markedTitle('Review: Novel Laut Sagu') // '[REVIEW] Novel Laut Sagu'
 */
export const markedTitle = (title: string): string =>
  `${REVIEW} ${title.trimStart().replace(FORM, '').trimStart()}`
