import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Batch } from '#shared/contract/batches.ts'
import { openStore } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { showToast } from '../ui/toast.tsx'
import { endsHere, takeBackMany } from './act-on-many.ts'

/** What an act on many made of the draft that is open here; its text is never among it. */
async function showInOpenDraft(): Promise<void> {
  const store = openStore()
  if (store === null) return
  const draftId = store.id
  const [draft, presence] = await Promise.all([
    desk.drafts.open({ id: draftId }),
    desk.presence.stay({ draftId }),
  ])
  const { status, decisions, tags } = draft
  store.patch({ status, decisions, tags, holder: presence.holder })
}

/** Says at the end of an act on many drafts what was done, and offers the way back by the key of a decision's. */
export function useManyEnd(batch: Batch | null): void {
  const t = useTranslations('many')
  const act = useAct()
  useEffect(() => {
    if (batch === null || batch.work === 'regenerate' || batch.work === 'check') return
    const { id, status, done, canTakeBack, work } = batch
    if (status === 'running' || !endsHere(id)) return
    void act(showInOpenDraft)
    if (status !== 'done') return
    const back = {
      label: t('takeBack'),
      keys: 'Mod+Alt+Z',
      run: () => void act(() => takeBackMany(id)),
    }
    showToast(t(`done.${work}`, { count: done }), canTakeBack ? { action: back } : {})
  }, [batch, act, t])
}
