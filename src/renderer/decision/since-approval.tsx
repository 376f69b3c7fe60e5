import { useTranslations } from 'use-intl'
import { articleHash } from '#shared/article/hash.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { useAct } from '../recovery/use-act.ts'
import { openRevisions } from '../revisions/revision-mode.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'

const KEYS = 'Mod+Alt+A'

/** The way to what changed since the approval: whoever approves again needs to look at just that. */
export function SinceApproval() {
  const t = useTranslations('decision')
  const store = useDraftStore()
  const act = useAct()
  const show = async () => {
    const marks = await store.desk.revisions.list({ draftId: store.id })
    const approved = marks.find(({ decision }) => decision === 'approve')
    if (approved === undefined || approved.hash === articleHash(store.content())) {
      return showToast(t('since.summaryOnly'))
    }
    openRevisions(store, { before: approved.seq, after: 'now' })
  }
  const run = () => void act(show)
  useCommand({ id: 'decision.since', group: 'decision', title: t('since.show'), keys: KEYS, run })
  return (
    <Button className="text-small" keys={KEYS} look="link" onPress={run}>
      {t('since.show')}
    </Button>
  )
}
