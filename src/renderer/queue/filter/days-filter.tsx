import { Input, TextField } from 'react-aria-components'
import { useLocale, useTranslations } from 'use-intl'
import { withFilter } from '#shared/search/edit-query.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { FilterControl } from './listed-filter.tsx'

interface DaysFilterProps extends FilterControl {
  readonly field: 'date' | 'held'
}

/** A year of four digits: while it is typed, a date field says '0002' and then '0020'. */
const isWhole = (day: string): boolean => day === '' || day >= '1000'

/** From one day to another, either of them open. */
export function DaysFilter({ field, query, onChange }: DaysFilterProps) {
  const t = useTranslations('queue')
  const language = useLocale() === 'id' ? 'id' : 'en'
  const filter = parseQuery(query).filters.find(
    ({ kind, isExcluded }) => kind === field && !isExcluded,
  )
  const range =
    filter?.kind === 'date' || filter?.kind === 'held' ? filter : { from: null, to: null }
  const put = (end: 'from' | 'to', typed: string) => {
    if (!isWhole(typed)) return
    const day = typed === '' ? null : typed
    const { from, to } =
      end === 'from' ? { from: day, to: range.to } : { from: range.from, to: day }
    const isNone = from === null && to === null
    const isTurned = from !== null && to !== null && from > to
    // The day that was picked last is the one that was meant.
    const kept = isTurned ? { from: typed, to: typed } : { from, to }
    const next = isNone ? null : { kind: field, ...kept, isExcluded: false }
    onChange(withFilter(query, field, next, language))
  }
  const name = t(`filter.field.${field}`)
  return (
    <div className="grid gap-1">
      <span aria-hidden="true" className="text-ink-2 text-small">
        {name}
      </span>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((end) => (
          <TextField
            aria-label={t('filter.chip', { field: name, value: t(`filter.${end}`) })}
            key={end}
            onChange={(day) => put(end, day)}
            type="date"
            value={range[end] ?? ''}
          >
            <Input className="h-[30px] w-full min-w-0 rounded-[7px] border border-line-strong bg-raised px-2 text-ink text-small data-hovered:border-ink-3" />
          </TextField>
        ))}
      </div>
    </div>
  )
}
