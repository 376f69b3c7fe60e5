import { AriaLiveRegionExtension } from '@lexical/a11y'
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslations } from 'use-intl'
import type { Proposal } from '#shared/suggestion/proposal.ts'
import { openProposals } from '#shared/suggestion/suggested.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import {
  currentProposal,
  decide,
  goTo,
  stepProposal,
  switchSuggesting,
  type Verdict,
} from './decide-proposals.ts'
import { toggleList } from './suggestion-mode.ts'

export const suggestionKeys = {
  mode: 'Mod+Alt+U',
  list: 'Mod+Alt+L',
  next: 'F2',
  previous: 'Shift+F2',
  accepted: 'Mod+Alt+Y',
  rejected: 'Mod+Alt+N',
  allAccepted: 'Mod+Alt+Shift+Y',
  allRejected: 'Mod+Alt+Shift+N',
} as const

/** Decides, and says so to whoever cannot see it. */
export function useDecideProposals(): (proposals: readonly Proposal[], verdict: Verdict) => void {
  const t = useTranslations('suggestion')
  const store = useDraftStore()
  const [editor] = useLexicalComposerContext()
  return (proposals, verdict) => {
    if (proposals.length === 0) return
    decide(store, proposals, verdict)
    const { output } = getExtensionDependencyFromEditor(editor, AriaLiveRegionExtension)
    const left = openProposals(store.content()).length
    output.announce(t(`said.${verdict}`, { count: proposals.length, left }))
  }
}

/** Switches suggesting and says which of the two it is now. */
export function useSwitchSuggesting(): () => void {
  const t = useTranslations('suggestion')
  const store = useDraftStore()
  const [editor] = useLexicalComposerContext()
  return () => {
    switchSuggesting(store)
    const isOn = store.read().content.suggestions?.isOn === true
    const { output } = getExtensionDependencyFromEditor(editor, AriaLiveRegionExtension)
    output.announce(t(isOn ? 'said.on' : 'said.off'))
  }
}

/** Everything that can be done with proposals, by key and in the palette. */
export function useSuggestionCommands(count: number): void {
  const t = useTranslations('suggestion')
  const store = useDraftStore()
  const decideOn = useDecideProposals()
  const group = 'draft'
  const isDisabled = count === 0
  const one = (verdict: Verdict) => {
    const proposal = currentProposal(store)
    if (proposal === null) return
    decideOn([proposal], verdict)
    const next = currentProposal(store)
    if (next !== null) goTo(next)
  }
  const all = (verdict: Verdict) => decideOn(openProposals(store.content()), verdict)
  useCommand({
    id: 'suggestion.mode',
    group,
    title: t('mode'),
    keys: suggestionKeys.mode,
    run: useSwitchSuggesting(),
  })
  useCommand({
    id: 'suggestion.list',
    group,
    title: t('list'),
    keys: suggestionKeys.list,
    run: toggleList,
  })
  useCommand({
    id: 'suggestion.next',
    group,
    title: t('next'),
    keys: suggestionKeys.next,
    isDisabled,
    run: () => stepProposal(store, 1),
  })
  useCommand({
    id: 'suggestion.previous',
    group,
    title: t('previous'),
    keys: suggestionKeys.previous,
    isDisabled,
    run: () => stepProposal(store, -1),
  })
  useCommand({
    id: 'suggestion.accept',
    group,
    title: t('accept'),
    keys: suggestionKeys.accepted,
    isDisabled,
    run: () => one('accepted'),
  })
  useCommand({
    id: 'suggestion.reject',
    group,
    title: t('reject'),
    keys: suggestionKeys.rejected,
    isDisabled,
    run: () => one('rejected'),
  })
  useCommand({
    id: 'suggestion.accept-all',
    group,
    title: t('acceptAll'),
    keys: suggestionKeys.allAccepted,
    isDisabled,
    run: () => all('accepted'),
  })
  useCommand({
    id: 'suggestion.reject-all',
    group,
    title: t('rejectAll'),
    keys: suggestionKeys.allRejected,
    isDisabled,
    run: () => all('rejected'),
  })
}
