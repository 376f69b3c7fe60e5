import { useLocale, useTranslations } from 'use-intl'
import { openDraftId, useHasDraft } from '../draft/open-draft.ts'
import { focusPane } from '../draft-focus.ts'
import { useCommand } from '../keys/commands.ts'
import { neighbour } from '../queue/neighbours.ts'
import { openFound } from '../queue/open-found.ts'
import { toggleSelection } from '../queue/selection.ts'
import { loadedRows } from '../queue/use-queue.ts'
import { useAct } from '../recovery/use-act.ts'
import { screen, showDialog, showQueue, showView } from '../screen.ts'
import { changePreferences } from '../settings/desk-settings.ts'
import { cycleRegion, focusRegion } from './regions.ts'

function useGoing(): void {
  const t = useTranslations('keys')
  const noDraft = !useHasDraft()
  const go = (step: 1 | -1) => {
    const id = neighbour(loadedRows(), openDraftId(), step)
    if (id !== null) openFound(id, screen.get().query)
  }
  const toQueue = () => {
    showQueue(true)
    requestAnimationFrame(() => focusRegion('queue'))
  }
  const searchQueue = () => {
    showQueue(true)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-queue-search]')?.focus())
  }
  useCommand({
    id: 'queue.next',
    group: 'queue',
    title: t('command.nextDraft'),
    keys: 'Alt+ArrowDown',
    run: () => go(1),
  })
  useCommand({
    id: 'queue.previous',
    group: 'queue',
    title: t('command.previousDraft'),
    keys: 'Alt+ArrowUp',
    run: () => go(-1),
  })
  useCommand({
    id: 'queue.search',
    group: 'queue',
    title: t('command.searchQueue'),
    keys: 'Mod+Shift+F',
    run: searchQueue,
  })
  useCommand({
    id: 'queue.toggle',
    group: 'queue',
    title: t('command.toggleQueue'),
    keys: 'Mod+Shift+E',
    run: () => showQueue(!screen.get().queueShown),
  })
  useCommand({
    id: 'queue.select',
    group: 'queue',
    title: t('command.selectDrafts'),
    keys: 'M',
    run: () => {
      showQueue(true)
      toggleSelection()
    },
  })
  useCommand({
    id: 'desk.next-region',
    group: 'desk',
    title: t('command.nextRegion'),
    keys: 'F6',
    run: () => cycleRegion(1),
  })
  useCommand({
    id: 'desk.previous-region',
    group: 'desk',
    title: t('command.previousRegion'),
    keys: 'Shift+F6',
    run: () => cycleRegion(-1),
  })
  useCommand({ id: 'desk.queue', group: 'desk', title: t('command.goQueue'), run: toQueue })
  useCommand({
    id: 'desk.article',
    group: 'desk',
    title: t('command.goArticle'),
    isDisabled: noDraft,
    run: () => focusPane('article'),
  })
  useCommand({
    id: 'desk.summary',
    group: 'desk',
    title: t('command.goSummary'),
    isDisabled: noDraft,
    run: () => focusPane('summary'),
  })
  useCommand({
    id: 'desk.decision',
    group: 'desk',
    title: t('command.goDecision'),
    isDisabled: noDraft,
    run: () => focusRegion('decision'),
  })
}

function useViews(): void {
  const t = useTranslations('keys')
  const queue = useTranslations('queue')
  const title = (view: 'review' | 'returned' | 'held' | 'decided' | 'all') =>
    t('command.showView', { view: queue(`view.${view}`) })
  const show = (view: 'review' | 'returned' | 'held' | 'decided' | 'all') => ({
    id: `queue.view.${view}`,
    group: 'queue' as const,
    title: title(view),
    run: () => showView(view),
  })
  useCommand(show('review'))
  useCommand(show('returned'))
  useCommand(show('held'))
  useCommand(show('decided'))
  useCommand(show('all'))
}

function useDialogs(): void {
  const t = useTranslations('keys')
  const noDraft = !useHasDraft()
  useCommand({
    id: 'desk.palette',
    group: 'desk',
    title: t('command.palette'),
    keys: 'Mod+K',
    run: () => showDialog('palette'),
  })
  useCommand({
    id: 'desk.help',
    group: 'desk',
    title: t('command.help'),
    keys: ['F1', '?'],
    run: () => showDialog('keys'),
  })
  useCommand({
    id: 'desk.import',
    group: 'desk',
    title: t('command.import'),
    keys: 'Mod+O',
    run: () => showDialog('import'),
  })
  useCommand({
    id: 'desk.intake-report',
    group: 'desk',
    title: t('command.intakeReport'),
    run: () => showDialog('intake-report'),
  })
  useCommand({
    id: 'desk.settings',
    group: 'desk',
    title: t('command.settings'),
    keys: 'Mod+,',
    run: () => showDialog('settings'),
  })
  useCommand({
    id: 'desk.editor',
    group: 'desk',
    title: t('command.editor'),
    keys: 'Mod+Alt+G',
    run: () => showDialog('name'),
  })
  useCommand({
    id: 'desk.house-style',
    group: 'desk',
    title: t('command.houseStyle'),
    keys: 'Mod+Shift+G',
    run: () => showDialog('house-style'),
  })
  useCommand({
    id: 'desk.models',
    group: 'desk',
    title: t('command.models'),
    keys: 'Mod+Shift+Y',
    run: () => showDialog('models'),
  })
  useCommand({
    id: 'desk.trail',
    group: 'desk',
    title: t('command.trail'),
    keys: 'Mod+Alt+H',
    run: () => showDialog('trail'),
  })
  useCommand({
    id: 'desk.statistics',
    group: 'desk',
    title: t('command.statistics'),
    keys: 'Mod+Alt+S',
    run: () => showDialog('statistics'),
  })
  useCommand({
    id: 'draft.history',
    group: 'draft',
    title: t('command.history'),
    keys: 'Mod+Shift+H',
    isDisabled: noDraft,
    run: () => showDialog('history'),
  })
  useCommand({
    id: 'draft.source',
    group: 'draft',
    title: t('command.source'),
    keys: 'Mod+Shift+O',
    isDisabled: noDraft,
    run: () => showDialog('source'),
  })
}

function useLooks(): void {
  const t = useTranslations('keys')
  const language = useLocale()
  const act = useAct()
  useCommand({
    id: 'desk.light',
    group: 'desk',
    title: t('command.light'),
    run: () => void act(() => changePreferences({ theme: 'light' })),
  })
  useCommand({
    id: 'desk.dark',
    group: 'desk',
    title: t('command.dark'),
    run: () => void act(() => changePreferences({ theme: 'dark' })),
  })
  useCommand({
    id: 'desk.language',
    group: 'desk',
    title: t('command.otherLanguage'),
    run: () => void act(() => changePreferences({ language: language === 'id' ? 'en' : 'id' })),
  })
}

/** Everything that can be done wherever one is on the desk. */
export function useDeskCommands(): void {
  useGoing()
  useViews()
  useDialogs()
  useLooks()
}
