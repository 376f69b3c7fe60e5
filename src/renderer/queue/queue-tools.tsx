import { BookmarkPlus, SlidersHorizontal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { parseQuery } from '#shared/search/parse.ts'
import { useCommand } from '../keys/commands.ts'
import { screen, searchQueue, showDialog, showFilters, showQueue } from '../screen.ts'
import { useStore } from '../store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { IconToggle } from '../ui/icon-toggle.tsx'
import { withoutFilters } from './filter/without-filters.ts'
import { OrderMenu } from './order-menu.tsx'
import { QueueSearch } from './search.tsx'

/** What is listed and in which order: the query, its panel, the order, and the name to keep it under. */
export function QueueTools() {
  const t = useTranslations('queue')
  const keys = useTranslations('keys')
  const query = useStore(screen, (state) => state.query)
  const filtersShown = useStore(screen, (state) => state.filtersShown)
  const [isOrdering, setOrdering] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const { terms, filters } = parseQuery(query)
  const wasShown = useRef(false)
  // A panel that was closed from within leaves the focus to what opened it.
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (wasShown.current && !filtersShown && isLost) toggle.current?.focus()
    wasShown.current = filtersShown
  }, [filtersShown])
  useCommand({
    id: 'queue.filter',
    group: 'queue',
    title: keys('command.filterQueue'),
    keys: 'Mod+Alt+Q',
    run: () => {
      showQueue(true)
      showFilters(!filtersShown)
    },
  })
  useCommand({
    id: 'queue.clear-filters',
    group: 'queue',
    title: keys('command.clearFilters'),
    isDisabled: filters.length === 0,
    run: () => searchQueue(withoutFilters(query)),
  })
  useCommand({
    id: 'queue.order',
    group: 'queue',
    title: keys('command.orderQueue'),
    keys: 'Mod+Alt+O',
    run: () => {
      showQueue(true)
      setOrdering(true)
    },
  })
  useCommand({
    id: 'queue.save-view',
    group: 'queue',
    title: keys('command.saveView'),
    keys: 'Mod+Alt+B',
    run: () => showDialog('save-view'),
  })
  return (
    <div className="flex flex-none items-center gap-0.5 pr-2.5 pb-2.5 pl-3">
      <QueueSearch onChange={searchQueue} value={query} />
      <span className="w-1 flex-none" />
      <IconToggle
        buttonRef={toggle}
        icon={SlidersHorizontal}
        isOn={filtersShown}
        keys="Mod+Alt+Q"
        label={t('filter.open')}
        onPress={() => showFilters(!filtersShown)}
      />
      <OrderMenu isOpen={isOrdering} isSearched={terms.length > 0} onOpenChange={setOrdering} />
      <IconButton
        icon={BookmarkPlus}
        keys="Mod+Alt+B"
        label={t('saved.title')}
        onPress={() => showDialog('save-view')}
      />
    </div>
  )
}
