import { X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { withoutPiece } from '#shared/search/edit-query.ts'
import { filtersIn } from '#shared/search/parse.ts'
import { Button } from '../../ui/button.tsx'
import { useFilterWords } from './use-filter-words.ts'
import { withoutFilters } from './without-filters.ts'

interface FilterChipsProps {
  readonly query: string
  readonly onChange: (query: string) => void
  /** How many drafts pass, in words; '' while that is not known. */
  readonly found: string
}

/** What the queue is filtered by, each with a cross; nothing where it is not. */
export function FilterChips({ query, onChange, found }: FilterChipsProps) {
  const t = useTranslations('queue')
  const words = useFilterWords()
  const placed = filtersIn(query)
  if (placed.length === 0) return null
  return (
    <div className="grid grid-cols-1 gap-1.5 px-3 pb-2">
      <ul aria-label={t('filter.active')} className="flex flex-wrap gap-1">
        {placed.map((piece) => {
          const filter = words.whole(piece.filter)
          return (
            <li
              className="flex h-6 min-w-0 max-w-full items-center rounded-full bg-accent-soft pr-0.5 pl-2.5 text-accent text-small"
              key={piece.start}
            >
              <span className="min-w-0 truncate">{filter}</span>
              <AriaButton
                aria-label={t('filter.remove', { filter })}
                className="grid size-5 flex-none cursor-default place-items-center rounded-full data-hovered:bg-line"
                onPress={() => onChange(withoutPiece(query, piece))}
              >
                <X aria-hidden="true" size={12} />
              </AriaButton>
            </li>
          )
        })}
      </ul>
      <div className="flex items-center justify-between gap-2 pl-1">
        <span className="tabular text-ink-2 text-small" role="status">
          {found}
        </span>
        <Button look="quiet" onPress={() => onChange(withoutFilters(query))}>
          {t('filter.clear')}
        </Button>
      </div>
    </div>
  )
}
