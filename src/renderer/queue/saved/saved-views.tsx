import { ToggleButton } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import type { SavedView } from '#shared/checks/house-style.ts'
import { useCommand } from '../../keys/commands.ts'
import { useAct } from '../../recovery/use-act.ts'
import { screen, showQueue } from '../../screen.ts'
import { useDeskSettings } from '../../settings/desk-settings.ts'
import { useStore } from '../../store.ts'
import { type Counted, useCounted } from '../count.ts'
import { useOrder } from '../order.ts'
import { openView } from './keep-views.ts'

/** The keys Alt+1 to Alt+9 open the first views. */
const KEYED = 9

interface SavedViewProps {
  readonly view: SavedView
  /** From 1. */
  readonly number: number
  readonly counted: Counted | undefined
  readonly isShown: boolean
}

function SavedViewButton({ view, number, counted, isShown }: SavedViewProps) {
  const t = useTranslations('queue')
  const keys = useTranslations('keys')
  const format = useFormatter()
  const act = useAct()
  const show = () => {
    showQueue(true)
    void act(() => openView(view))
  }
  useCommand({
    id: `queue.saved.${number}`,
    group: 'queue',
    title: keys('command.openView', { name: view.name }),
    ...(number <= KEYED ? { keys: `Alt+${number}` } : {}),
    run: show,
  })
  const shown = counted === undefined ? '–' : format.number(counted.count)
  const count = counted?.isMore === true ? `${shown}+` : shown
  return (
    <ToggleButton
      aria-label={
        counted === undefined
          ? view.name
          : t('saved.count', { name: view.name, count: counted.count, shown: count })
      }
      className="flex h-6 min-w-0 max-w-full cursor-default items-center gap-1.5 rounded-[6px] border border-line bg-raised px-2 text-ink-2 text-small data-hovered:border-ink-3 data-selected:border-accent data-selected:bg-accent-soft data-selected:text-accent"
      isSelected={isShown}
      onPress={show}
    >
      <span className="min-w-0 truncate">{view.name}</span>
      <span className="tabular font-strong">{count}</span>
    </ToggleButton>
  )
}

/** The views that the desk keeps, each with how many drafts it lists now. */
export function SavedViews() {
  const t = useTranslations('queue')
  const { views } = useDeskSettings().houseStyle
  const counted = useCounted(views)
  const order = useOrder()
  const view = useStore(screen, (state) => state.view)
  const query = useStore(screen, (state) => state.query)
  if (views.length === 0) return null
  return (
    <fieldset
      aria-label={t('saved.strip')}
      className="flex max-h-[86px] flex-none flex-wrap gap-1 overflow-y-auto px-3 pb-2"
    >
      {views.map((saved, at) => (
        <SavedViewButton
          counted={counted[at]}
          isShown={saved.view === view && saved.query === query.trim() && saved.order === order}
          key={saved.name}
          number={at + 1}
          view={saved}
        />
      ))}
    </fieldset>
  )
}
