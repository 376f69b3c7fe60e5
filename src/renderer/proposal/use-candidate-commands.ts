import { useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { useCommand } from '../keys/commands.ts'
import type { Taking } from './use-taking.ts'

interface Acts {
  readonly candidates: readonly ModelCandidate[]
  readonly taking: Taking
  readonly onWish: () => void
  readonly onSentences: () => void
  /** null while nothing runs. */
  readonly onStop: (() => void) | null
}

/** The candidate that has the focus, or the first that waits. */
function meant(candidates: readonly ModelCandidate[]): ModelCandidate | undefined {
  const focused = document.activeElement?.closest('[data-candidate]')
  const id = focused?.getAttribute('data-candidate')
  return (
    candidates.find((one) => one.id === id) ?? candidates.find(({ status }) => status === 'waiting')
  )
}

/** What can be done while proposals are on screen, by key and in the palette. */
export function useCandidateCommands(acts: Acts): void {
  const { candidates, taking, onWish, onSentences, onStop } = acts
  const t = useTranslations('proposal')
  useCommand({
    id: 'proposal.wish',
    group: 'summary',
    title: t('wish.act'),
    keys: 'T',
    run: onWish,
  })
  useCommand({
    id: 'proposal.reject',
    group: 'summary',
    title: t('rejectThis'),
    keys: 'X',
    isDisabled: candidates.length === 0,
    run: () => {
      const candidate = meant(candidates)
      if (candidate !== undefined) taking.reject(candidate)
    },
  })
  useCommand({
    id: 'proposal.sentences',
    group: 'summary',
    title: t('useSentences'),
    run: onSentences,
  })
  useCommand({
    id: 'proposal.stop',
    group: 'summary',
    title: t('stopAsking'),
    isDisabled: onStop === null,
    run: () => onStop?.(),
  })
}
