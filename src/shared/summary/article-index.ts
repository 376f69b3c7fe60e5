import type { Article } from '#shared/article/article.ts'

/** Everything that the comparison reads of an article, made once per state of it. */
export interface ArticleIndex {
  readonly article: Article
}
