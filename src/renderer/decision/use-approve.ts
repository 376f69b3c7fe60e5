import { useTranslations } from 'use-intl'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { useIsWriting } from '../letter/letter-layer.tsx'
import { showDialog } from '../screen.ts'
import { useNamed } from '../settings/use-named.ts'
import { showToast } from '../ui/toast.tsx'
import { useBlockerWords } from './blocker-words.ts'
import { goToBlocker } from './go-to-blocker.ts'
import { useDecide } from './use-decide.ts'
import type { Gate } from './use-gate.ts'

/**
 * The approval: at once when nothing blocks, with a written reason when only findings do. A bullet
 * that nobody accepted and an open checklist cannot be overridden: there it leads to the first of them.
 */
export function useApprove({ blockers, allowed }: Gate, onChecklist: () => void) {
  const t = useTranslations('decision')
  const words = useBlockerWords()
  const named = useNamed()
  const status = useDraft((state) => state.status)
  const { run: decide, isDeciding } = useDecide()
  // Who writes to the writer means another decision than the key would take.
  const isWriting = useIsWriting(useDraftStore().id)
  const isShown = allowed.includes('approve')
  const open = blockers.find(({ kind }) => kind !== 'finding')
  const isOverride = blockers.length > 0 && open === undefined

  const run = () => {
    if (!isShown || isDeciding) return
    if (open !== undefined) {
      showToast(t('notYet', { blocker: words(open) }), { tone: 'warn' })
      return goToBlocker(open, onChecklist)
    }
    named(() => {
      if (isOverride) showDialog('approve')
      else void decide('approve')
    })
  }
  useCommand({
    id: 'decision.approve',
    group: 'decision',
    title: t('act.approve'),
    keys: 'Mod+Enter',
    isDisabled: !isShown || isWriting,
    run,
  })

  const plain = status === 'approved' ? ('act.approve-again' as const) : ('act.approve' as const)
  return {
    run,
    isShown,
    isDeciding,
    isPossible: open === undefined,
    words: isOverride ? ('act.override' as const) : plain,
  }
}
