import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Batch } from '#shared/contract/batches.ts'
import { showActsOnOpenDraft } from '../draft/show-acts.ts'
import { useAct } from '../recovery/use-act.ts'
import { showToast } from '../ui/toast.tsx'
import { endsHere, takeBackMany } from './act-on-many.ts'

/** Says at the end of an act on many drafts what was done, and offers the way back by the key of a decision's. */
export function useManyEnd(batch: Batch | null): void {
  const t = useTranslations('many')
  const act = useAct()
  useEffect(() => {
    if (batch === null || batch.work === 'regenerate' || batch.work === 'check') return
    const { id, status, done, canTakeBack, work } = batch
    if (status === 'running' || !endsHere(id)) return
    void act(showActsOnOpenDraft)
    if (status !== 'done') return
    const back = {
      label: t('takeBack'),
      keys: 'Mod+Alt+Z',
      run: () => void act(() => takeBackMany(id)),
    }
    showToast(t(`done.${work}`, { count: done }), canTakeBack ? { action: back } : {})
  }, [batch, act, t])
}
