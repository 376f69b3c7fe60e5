import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useLocale, useTranslations } from 'use-intl'
import { withWords, wordsIn } from '#shared/search/edit-query.ts'
import { deskQuery } from '../../queries.ts'
import { showFilters } from '../../screen.ts'
import { useDeskSettings } from '../../settings/desk-settings.ts'
import { useTagsInUse } from '../../tag/use-tags.ts'
import { DaysFilter } from './days-filter.tsx'
import { type FilterControl, ListedFilter } from './listed-filter.tsx'
import type { Known, ListedField } from './presets.ts'

/** What there is to choose from at this desk, as far as it is known yet. */
function useKnown(): Known {
  const { editors } = useDeskSettings()
  const categories = useQuery(deskQuery.drafts.categories.queryOptions())
  const tags = useTagsInUse()
  return {
    categories: categories.data?.names ?? [],
    editors: editors.filter(({ active }) => active).map(({ name }) => name),
    tags: tags.map(({ tag }) => tag),
  }
}

const ABOUT_DRAFT: readonly ListedField[] = [
  'status',
  'holder',
  'category',
  'age',
  'blockers',
  'finding',
]
const ABOUT_ORIGIN: readonly ListedField[] = ['resubmitted', 'ai', 'near', 'tag']

function WriterFilter({ query, onChange }: FilterControl) {
  const t = useTranslations('queue')
  const language = useLocale() === 'id' ? 'id' : 'en'
  return (
    <div className="grid grid-cols-[92px_minmax(0,1fr)] items-center gap-2">
      <span aria-hidden="true" className="text-ink-2 text-small">
        {t('filter.field.writer')}
      </span>
      <TextField
        aria-label={t('filter.field.writer')}
        onChange={(name) => onChange(withWords(query, 'writer', name, language))}
        value={wordsIn(query, 'writer')}
      >
        <Input className="h-[30px] w-full min-w-0 rounded-[7px] border border-line-strong bg-raised px-2.5 text-ink data-hovered:border-ink-3" />
      </TextField>
    </div>
  )
}

/** The face of the query: every field as a control that reads what was typed and writes it. */
export function FilterPanel({ query, onChange }: FilterControl) {
  const t = useTranslations('queue')
  const known = useKnown()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('button, input')?.focus()
  }, [])
  const control = { query, onChange }
  const listed = (field: ListedField) => (
    <ListedFilter {...control} field={field} key={field} known={known} />
  )
  return (
    <section
      aria-label={t('filter.title')}
      className="mb-2 grid max-h-[55%] flex-none gap-2 overflow-y-auto border-line border-y bg-paper px-3 py-2.5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        showFilters(false)
      }}
      ref={panel}
    >
      {ABOUT_DRAFT.map(listed)}
      <WriterFilter {...control} />
      {ABOUT_ORIGIN.map(listed)}
      <DaysFilter {...control} field="date" />
      <DaysFilter {...control} field="held" />
    </section>
  )
}
