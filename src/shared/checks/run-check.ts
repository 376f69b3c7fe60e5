import type { Article } from '#shared/article/article.ts'
import { oncePer } from '#shared/once-per.ts'
import { articleChecks } from './article/all.ts'
import { partsOf } from './article-parts.ts'
import type { ArticleCheck } from './check.ts'
import type { Finding } from './finding.ts'
import type { HouseStyle } from './house-style.ts'

/** What a check found, and which of the checks it was: where two begin at one place, theirs is the order. */
export interface Found {
  readonly finding: Finding
  readonly rank: number
}

type Ranked = readonly [check: ArticleCheck, rank: number]

const ranked: readonly Ranked[] = articleChecks.map((check, rank) => [check, rank])
const ofParts = ranked.filter(([{ scope }]) => scope === 'part')
const ofWhole = ranked.filter(([{ scope }]) => scope !== 'part')

const run = (checks: readonly Ranked[], article: Article, style: HouseStyle): readonly Found[] =>
  checks
    .filter(([{ id }]) => !style.off.includes(id))
    .flatMap(([check, rank]) =>
      check.run(article, style).map((finding): Found => ({ finding, rank })),
    )

/**
 * All checks of a part in one look-up: at every key stroke every part is asked for. By the style first, of
 * which there is one, so that its parts share one table of what is known.
 */
const inPart = oncePer((style: HouseStyle, part: Article) => run(ofParts, part, style))

/**
 * Runs the checks that the house style has on: on each part that changed since the last run where a
 * check's scope allows it, else on the whole.
 *
 * @returns the findings in no particular order
 * @example runChecks(readArticle(content), houseStyle)
 */
export const runChecks = (article: Article, style: HouseStyle): readonly Found[] => [
  ...partsOf(article).flatMap((part) => inPart(style, part)),
  ...run(ofWhole, article, style),
]
