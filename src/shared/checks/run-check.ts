import type { Article } from '#shared/article/article.ts'
import { oncePer } from '#shared/once-per.ts'
import { partsOf } from './article-parts.ts'
import type { ArticleCheck } from './check.ts'
import type { Finding } from './finding.ts'
import type { HouseStyle } from './house-style.ts'

const inPart = oncePer((check: ArticleCheck, style: HouseStyle, part: Article) =>
  check.run(part, style),
)

/**
 * Runs one check on an article: on each part that changed since the last run where the check's scope
 * allows it, else on the whole.
 *
 * @returns the findings in no particular order
 * @example runCheck(boilerplate, readArticle(content), houseStyle)
 */
export const runCheck = (
  check: ArticleCheck,
  article: Article,
  style: HouseStyle,
): readonly Finding[] =>
  check.scope === 'part'
    ? partsOf(article).flatMap((part) => inPart(check, style, part))
    : check.run(article, style)
