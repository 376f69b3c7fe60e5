import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { openLetter } from '../letter/letter-mode.ts'
import { showDialog } from '../screen.ts'
import { useNamed } from '../settings/use-named.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ApproveButtons } from './approve-buttons.tsx'
import { useApprove } from './use-approve.ts'
import { useDecide } from './use-decide.ts'
import type { Gate } from './use-gate.ts'

/** Acts that ask for words first: for the desk alone, or in a letter to the writer. */
const keysOf = {
  reject: 'Mod+Shift+X',
  hold: 'Mod+Shift+U',
  'request-changes': 'Mod+Shift+M',
} as const

type Worded = keyof typeof keysOf
const worded: readonly Worded[] = ['reject', 'hold', 'request-changes']

function ask(store: DraftStore, action: Worded): void {
  switch (action) {
    case 'hold':
      showDialog('hold')
      break
    case 'reject':
      openLetter(store, 'reject-may-return')
      break
    case 'request-changes':
      openLetter(store, 'request-changes')
      break
    default:
      never(action)
  }
}

function useActCommands(
  allowed: readonly DecisionAction[],
  run: (action: DecisionAction) => Promise<void>,
): void {
  const t = useTranslations('decision')
  const store = useDraftStore()
  const named = useNamed()
  const open = (action: Worded) => ({
    id: `decision.${action}`,
    group: 'decision' as const,
    title: t(`act.${action}`),
    keys: keysOf[action],
    isDisabled: !allowed.includes(action),
    run: () => named(() => ask(store, action)),
  })
  const plain = (action: 'resume' | 'reopen' | 'publish') => ({
    id: `decision.${action}`,
    group: 'decision' as const,
    title: t(`act.${action}`),
    isDisabled: !allowed.includes(action),
    run: () => void run(action),
  })
  useCommand(open('reject'))
  useCommand(open('hold'))
  useCommand(open('request-changes'))
  useCommand(plain('resume'))
  useCommand(plain('reopen'))
  useCommand(plain('publish'))
  useCommand({
    id: 'decision.export',
    group: 'decision',
    title: t('export.title'),
    keys: 'Mod+Shift+S',
    run: () => showDialog('export'),
  })
}

interface ActsProps {
  readonly gate: Gate
  readonly onChecklist: () => void
}

/** The acts that the draft's status allows; the transition itself is judged by the desk. */
export function Acts({ gate, onChecklist }: ActsProps) {
  const t = useTranslations('decision')
  const store = useDraftStore()
  const status = useDraft((state) => state.status)
  const named = useNamed()
  const { run, isDeciding } = useDecide()
  const approve = useApprove(gate, onChecklist)
  const { allowed } = gate
  // An approved draft that still holds is done: what else may be done to it is in the palette.
  const shown = status === 'approved' ? [] : worded.filter((action) => allowed.includes(action))
  useActCommands(allowed, run)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <IconButton
        icon={Download}
        keys="Mod+Shift+S"
        label={t('export.title')}
        onPress={() => showDialog('export')}
      />
      {shown.map((action) => (
        <Button key={action} onPress={() => named(() => ask(store, action))}>
          {t(`act.${action}`)}
        </Button>
      ))}
      {allowed.includes('reopen') && (
        <Button isDisabled={isDeciding} onPress={() => void run('reopen')}>
          {t('act.reopen')}
        </Button>
      )}
      {allowed.includes('resume') && (
        <Button isPending={isDeciding} look="main" onPress={() => void run('resume')}>
          {t('act.resume')}
        </Button>
      )}
      {allowed.includes('publish') && gate.approval === 'holds' && (
        <Button isPending={isDeciding} look="main" onPress={() => void run('publish')}>
          {t('act.publish')}
        </Button>
      )}
      {approve.isShown && (
        <ApproveButtons
          isDisabled={!approve.isPossible}
          isPending={approve.isDeciding}
          onApprove={approve.run}
          onStay={approve.stay}
        >
          {t(approve.words)}
        </ApproveButtons>
      )}
    </div>
  )
}
