import { useFormatter, useTranslations } from 'use-intl'
import type { SearchAnswer } from '#shared/search/answer.ts'

/** How many were found, "more than 1,000" where nobody counts on. */
export function useFoundCount(): (search: Pick<SearchAnswer, 'count' | 'isMore'>) => string {
  const t = useTranslations('queue')
  const format = useFormatter()
  return ({ count, isMore }) =>
    isMore
      ? t('find.moreThan', { shown: format.number(count) })
      : t('drafts', { count, shown: format.number(count) })
}

/** What one has to know of a search to trust it: what it forgave, and what it left out. */
export function SearchSummary({ search }: Readonly<{ search: SearchAnswer }>) {
  const t = useTranslations('queue')
  const format = useFormatter()
  const lines = [
    ...search.meant.map(({ word, words }) =>
      t('find.forgiven', { word, words: format.list(words, { type: 'disjunction' }) }),
    ),
    ...(search.isCut ? [t('find.cut')] : []),
    ...(search.toIndex > 0
      ? [t('find.toIndex', { count: search.toIndex, shown: format.number(search.toIndex) })]
      : []),
  ]
  return (
    <ul aria-live="polite" className="grid gap-1 px-4 pt-1 pb-2 empty:hidden">
      {lines.map((line) => (
        <li className="text-ink-2 text-small" key={line}>
          {line}
        </li>
      ))}
    </ul>
  )
}
