import { useTranslations } from 'use-intl'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { useIsWriting } from '../letter/letter-layer.tsx'
import { showDialog } from '../screen.ts'
import { useNamed } from '../settings/use-named.ts'
import { showToast } from '../ui/toast.tsx'
import { useBlockerWords } from './blocker-words.ts'
import { noWording } from './decide.ts'
import { DECIDE_KEYS, STAY_KEYS } from './decision-keys.ts'
import { goToBlocker } from './go-to-blocker.ts'
import { useDecide, type Way } from './use-decide.ts'
import type { Gate } from './use-gate.ts'

/**
 * The approval: at once when nothing blocks, with a written reason when only findings do. A bullet
 * that nobody accepted and an open checklist cannot be overridden: there it leads to the first of them.
 * An editor who wants to export what was approved, or to look at it again, stays with it.
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

  const run = (way?: Way) => {
    if (!isShown || isDeciding) return
    if (open !== undefined) {
      showToast(t('notYet', { blocker: words(open) }), { tone: 'warn' })
      return goToBlocker(open, onChecklist)
    }
    named(() => {
      if (isOverride) showDialog('approve')
      else void decide('approve', noWording, way)
    })
  }
  useCommand({
    id: 'decision.approve',
    group: 'decision',
    title: t('act.approve'),
    keys: DECIDE_KEYS,
    isDisabled: !isShown || isWriting,
    run: () => run(),
  })
  const stay = () => run({ stays: true })
  useCommand({
    id: 'decision.approve-here',
    group: 'decision',
    title: t('act.approve-here'),
    keys: STAY_KEYS,
    isDisabled: !isShown || isWriting,
    run: stay,
  })

  const plain = status === 'approved' ? ('act.approve-again' as const) : ('act.approve' as const)
  return {
    run: () => run(),
    stay,
    isShown,
    isDeciding,
    isPossible: open === undefined,
    words: isOverride ? ('act.override' as const) : plain,
  }
}
