import type { ArticleCheck } from '#shared/checks/check.ts'
import { allCapitals } from './all-capitals.ts'
import { boilerplate } from './boilerplate.ts'
import { figureCaption } from './figure-caption.ts'
import { figureCredit } from './figure-credit.ts'
import { noExcerpt } from './no-excerpt.ts'
import { noTitle } from './no-title.ts'
import { sectionNumbers } from './section-numbers.ts'
import { titleCase } from './title-case.ts'
import { titleCount } from './title-count.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'
import { weekdayDate } from './weekday-date.ts'

/** Every check of the article. */
export const articleChecks: readonly ArticleCheck[] = [
  noTitle,
  titleCase,
  allCapitals,
  titleCount,
  noExcerpt,
  weekdayDate,
  figureCaption,
  figureCredit,
  sectionNumbers,
  unbalancedQuotes,
  boilerplate,
]
