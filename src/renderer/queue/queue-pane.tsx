import { FileInput, ListChecks } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { parseQuery } from '#shared/search/parse.ts'
import { BatchProgress } from '../batch/batch-progress.tsx'
import { failureOf } from '../draft/ask.ts'
import { RunProgress } from '../intake/runs/run-progress.tsx'
import { useCommand } from '../keys/commands.ts'
import { ExportProgress } from '../many/export-progress.tsx'
import { FailureState } from '../recovery/failure-state.tsx'
import { screen, searchQueue, showDialog, showView } from '../screen.ts'
import { useStore } from '../store.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Spinner } from '../ui/progress.tsx'
import { useCounted } from './count.ts'
import { FilterChips } from './filter/filter-chips.tsx'
import { FilterPanel } from './filter/filter-panel.tsx'
import { FoundContext, useFoundByQuery } from './found-context.ts'
import { openFound } from './open-found.ts'
import { QueueTools } from './queue-tools.tsx'
import { Rows } from './rows.tsx'
import { SavedViews } from './saved/saved-views.tsx'
import { SearchHints } from './search-hints.tsx'
import { SearchSummary, useFoundCount } from './search-summary.tsx'
import { endSelection, selection, toggleSelection } from './selection.ts'
import { SelectionBar } from './selection-bar.tsx'
import { distinctRows, useQueue } from './use-queue.ts'
import { Views } from './views.tsx'

const NO_PAGES = [] as const
const NO_QUERY = [] as const

function List() {
  const t = useTranslations('queue')
  const common = useTranslations('common')
  const view = useStore(screen, (state) => state.view)
  const query = useStore(screen, (state) => state.query)
  const queue = useQueue()
  const foundBy = useFoundByQuery(query, queue.data?.pages ?? NO_PAGES)
  // Rows are drawn after the panes around them: both at once would hold the screen for longer than 50 ms.
  const isDrawn = useDeferredValue(true, false)
  if (queue.isError)
    return <FailureState failure={failureOf(queue.error)} onRetry={() => void queue.refetch()} />
  if (queue.data === undefined)
    return (
      <div className="grid flex-1 place-items-center">
        <Spinner label={common('loading')} />
      </div>
    )
  if (!isDrawn) return null
  const rows = distinctRows(queue.data.pages)
  const [first] = queue.data.pages
  const meant = first?.search?.meant ?? []
  if (rows.length === 0)
    return query.trim() === '' ? (
      <EmptyState title={t('empty.title')}>{t(`empty.${view}`)}</EmptyState>
    ) : (
      <EmptyState title={t('noHit.title')}>{t('noHit.text', { query })}</EmptyState>
    )
  return (
    <FoundContext value={foundBy}>
      <Rows
        isLoadingMore={queue.isFetchingNextPage}
        onEnd={() => {
          if (queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage()
        }}
        onOpen={(id) => openFound(id, query, meant)}
        rows={rows}
      />
    </FoundContext>
  )
}

/** The left pane: what waits, oldest first. It is not drawn again because another draft is open. */
export const QueuePane = memo(function QueuePane() {
  const t = useTranslations('queue')
  const format = useFormatter()
  const view = useStore(screen, (state) => state.view)
  const query = useStore(screen, (state) => state.query)
  const isChoosing = useStore(selection, (now) => now.isOn)
  const firstPage = useQueue().data?.pages[0]
  const counts = firstPage?.counts ?? null
  const search = firstPage?.search ?? null
  const foundCount = useFoundCount()
  const many = useTranslations('many')
  useCommand({
    id: 'queue.share',
    group: 'queue',
    title: many('share.command'),
    run: () => showDialog('share'),
  })
  const filtersShown = useStore(screen, (state) => state.filtersShown)
  const isFiltered = parseQuery(query).filters.length > 0
  // With words the list says it by itself.
  const [counted] = useCounted(isFiltered && search === null ? [{ view, query }] : NO_QUERY)
  const passed = search ?? (isFiltered ? counted : undefined)
  const found = passed === undefined ? '' : foundCount(passed)
  return (
    <section
      aria-label={t('pane')}
      className="flex h-full flex-col"
      data-letter-keys=""
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isChoosing) endSelection()
      }}
    >
      <header className="flex items-center gap-2 pt-2.5 pr-2.5 pb-1.5 pl-4">
        <h2 className="whitespace-nowrap font-heavy">{t(`view.${view}`)}</h2>
        {/* "More than 1,000 drafts" takes two lines, and nothing below moves for it. */}
        <span className="tabular ml-auto text-balance text-right text-ink-3 leading-[14px]">
          {search !== null
            ? foundCount(search)
            : counts !== null &&
              !isFiltered &&
              t('drafts', { count: counts[view], shown: format.number(counts[view]) })}
        </span>
        <IconButton
          icon={ListChecks}
          keys="M"
          label={t('select.begin')}
          onPress={toggleSelection}
        />
        <IconButton
          icon={FileInput}
          keys="Mod+O"
          label={t('import')}
          onPress={() => showDialog('import')}
        />
      </header>
      <Views counts={counts} onChange={showView} value={view} />
      <SavedViews />
      <QueueTools />
      <SearchHints onChange={searchQueue} query={query} />
      {search !== null && <SearchSummary search={search} />}
      <FilterChips found={found} onChange={searchQueue} query={query} />
      {filtersShown && <FilterPanel onChange={searchQueue} query={query} />}
      <div className="flex min-h-0 flex-1 flex-col">
        <List />
      </div>
      {isChoosing && <SelectionBar />}
      <ExportProgress />
      <BatchProgress />
      <RunProgress />
    </section>
  )
})
