import { useLocale, useTranslations } from 'use-intl'
import { withFilter } from '#shared/search/edit-query.ts'
import { parseQuery } from '#shared/search/parse.ts'
import { fieldOfCondition, printFilter } from '#shared/search/print-filter.ts'
import type { Condition, Filter } from '#shared/search/query.ts'
import { Select } from '../../ui/select.tsx'
import { type Known, type ListedField, presetsOf } from './presets.ts'
import { useFilterWords } from './use-filter-words.ts'

export interface FilterControl {
  readonly query: string
  readonly onChange: (query: string) => void
}

interface ListedFilterProps extends FilterControl {
  readonly field: ListedField
  readonly known: Known
}

const ANY = 'any'
/** Several at once, as only somebody who types can ask for. */
const SEVERAL = 'several'

const asked = (condition: Condition): Filter => ({ ...condition, isExcluded: false })

/** A field of which one of a list is chosen; what was typed and is no entry stands there as one. */
export function ListedFilter({ field, known, query, onChange }: ListedFilterProps) {
  const t = useTranslations('queue')
  const words = useFilterWords()
  const language = useLocale() === 'id' ? 'id' : 'en'
  const typed = parseQuery(query).filters.filter(
    (filter) => !filter.isExcluded && fieldOfCondition(filter) === field,
  )
  const [only] = typed
  const presets = presetsOf(field, known).map(asked)
  const isOffered = presets.some((preset) => only && keyOf(preset) === keyOf(only))
  const offered = only === undefined || typed.length > 1 || isOffered ? presets : [only, ...presets]
  const choices = [
    { key: ANY, label: t('filter.any') },
    ...(typed.length > 1 ? [{ key: SEVERAL, label: t('filter.typed') }] : []),
    ...offered.map((filter) => ({ key: keyOf(filter), label: words.value(filter) })),
  ]
  const value = only === undefined ? ANY : typed.length > 1 ? SEVERAL : keyOf(only)
  const choose = (key: string) => {
    if (key === SEVERAL) return
    const chosen = offered.find((filter) => keyOf(filter) === key) ?? null
    onChange(withFilter(query, field, chosen, language))
  }
  return (
    <div className="grid grid-cols-[92px_minmax(0,1fr)] items-center gap-2">
      <span aria-hidden="true" className="text-ink-2 text-small">
        {t(`filter.field.${field}`)}
      </span>
      <Select
        choices={choices}
        className="w-full min-w-0"
        label={t(`filter.field.${field}`)}
        onChange={choose}
        value={value}
      />
    </div>
  )
}

const keyOf = (filter: Filter): string => printFilter(filter, 'id')
