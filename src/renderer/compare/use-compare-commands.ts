import { useTranslations } from 'use-intl'
import { bulletsOf, isLocked } from '../draft/draft-state.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { leaveCompare, openCompare, swapSides } from './compare-mode.ts'
import { compareLink } from './link.ts'
import { planOfTaking } from './take.ts'
import type { Comparing } from './use-compared.ts'
import { useTake } from './use-take.ts'

/** Opens the comparison, while a draft is open. */
export function useOpenCommand(): void {
  const t = useTranslations('compare')
  const store = useDraftStore()
  useCommand({
    id: 'compare.open',
    group: 'summary',
    title: t('open'),
    keys: ['V', 'Mod+Alt+V'],
    run: () => openCompare(store),
  })
}

/** What can be done in the comparison, by key and in the palette. */
export function useTakeCommand(comparing: Comparing | null): void {
  const t = useTranslations('compare')
  const current = useDraft(bulletsOf)
  const currentId = useDraft(({ currentVersion }) => currentVersion)
  const isBusy = useDraft(isLocked)
  const take = useTake()
  const takeFocused = () => {
    const { focused } = compareLink.get()
    if (comparing === null || focused?.kind !== 'bullet') return
    const { side, id } = focused
    const version = comparing[side]
    const at = version?.bullets.findIndex((bullet) => bullet.id === id) ?? -1
    const bullet = version?.bullets[at]
    if (version === null || bullet === undefined || version.id === currentId) return
    const answer = comparing.compared.answers[side].find(({ left }) => left === id)?.right ?? null
    const plan = planOfTaking(bullet, at, current, answer)
    if (plan.kind === 'there') return
    const replaces = plan.kind === 'replace' ? plan.replaces : null
    void take(side, version, id, { replaces, at: plan.at })
  }
  useCommand({
    id: 'compare.take',
    group: 'summary',
    title: t('take.command'),
    keys: 'P',
    isDisabled: isBusy,
    run: takeFocused,
  })
  useCommand({ id: 'compare.swap', group: 'summary', title: t('swap'), keys: 'S', run: swapSides })
  useCommand({
    id: 'compare.leave',
    group: 'summary',
    title: t('leave'),
    run: () => leaveCompare(),
  })
}
