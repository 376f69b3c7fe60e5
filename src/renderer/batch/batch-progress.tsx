import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Batch } from '#shared/contract/batches.ts'
import { never } from '#shared/contract/outcome.ts'
import { useOpenDraft } from '../draft/open-draft.ts'
import { takeBackMany } from '../many/act-on-many.ts'
import { useManyEnd } from '../many/use-many-end.ts'
import { readCandidatesAgain } from '../proposal/kept-candidates.ts'
import { desk, refreshQueue } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { showDialog } from '../screen.ts'
import { useProviders } from '../settings/models/providers.ts'
import { Button } from '../ui/button.tsx'
import { ProgressActs, ProgressPanel } from '../ui/progress-panel.tsx'
import { actsOf, type BatchAct, isOpen } from './batch-state.ts'
import { follow, putAway, readBatchesAgain, readItemsAgain, useShownBatch } from './batches.ts'

const call = (act: BatchAct, id: string) => {
  switch (act) {
    case 'pause':
      return desk.batches.pause({ id })
    case 'resume':
      return desk.batches.resume({ id })
    case 'cancel':
      return desk.batches.cancel({ id })
    case 'retry':
      return desk.batches.retry({ id })
    default:
      return never(act)
  }
}

function Progress({ batch }: Readonly<{ batch: Batch }>) {
  const t = useTranslations('batch')
  const format = useFormatter()
  const act = useAct()
  const providers = useProviders()
  const { id, work, status, done, failed, faulty, total, providerId, restsUntil } = batch
  const name = providers.find(({ provider }) => provider.id === providerId)?.provider.name
  const label =
    work !== 'regenerate'
      ? t(`work.${work}`)
      : name === undefined
        ? t('work.extract')
        : t('work.regenerate', { name })
  return (
    <ProgressPanel
      label={label}
      max={total}
      onClose={isOpen(batch) ? null : () => putAway(id)}
      status={t(`status.${status}`, { done: format.number(done), total: format.number(total) })}
      title={t('progress')}
      value={done + failed}
    >
      {status === 'running' && restsUntil !== null && name !== undefined && (
        <p className="text-ink-2 text-small" role="status">
          {t('rests', {
            name,
            time: format.dateTime(new Date(restsUntil), { timeStyle: 'medium' }),
          })}
        </p>
      )}
      {failed + faulty > 0 && (
        <p className="flex flex-wrap gap-x-4 text-small">
          {failed > 0 && (
            <Button look="link" onPress={() => showDialog('batch-items')}>
              {t('failed', { count: failed })}
            </Button>
          )}
          {faulty > 0 && (
            <Button look="link" onPress={() => showDialog('batch-items')}>
              {t('faulty', { count: faulty })}
            </Button>
          )}
        </p>
      )}
      {(actsOf(batch).length > 0 || batch.canTakeBack) && (
        <div className="-mx-2 flex flex-wrap gap-1">
          <ProgressActs
            acts={actsOf(batch)}
            onAct={(kind) =>
              void act(async () => {
                await call(kind, id)
                await readBatchesAgain()
              })
            }
            words={(kind) => t(`act.${kind}`)}
          />
          {batch.canTakeBack && (
            <Button look="quiet" onPress={() => void act(() => takeBackMany(id))}>
              {t('act.take-back')}
            </Button>
          )}
        </div>
      )}
    </ProgressPanel>
  )
}

/** The work in the background, at the foot of the queue until somebody puts its result away. */
export function BatchProgress() {
  const open = useOpenDraft()
  const openDraftId = open.kind === 'open' ? open.id : null
  const batch = useShownBatch()
  const { id = '', status = null, done = 0, failed = 0 } = batch ?? {}
  const settled = done + failed

  useEffect(() => {
    if (id !== '') follow([id])
  }, [id])

  useEffect(() => {
    if (settled > 0) void readItemsAgain(id)
  }, [id, settled])
  // What was proposed meanwhile shows in the draft that is open, and in the rows once all is through.
  useEffect(() => {
    if (settled > 0 && openDraftId !== null) void readCandidatesAgain(openDraftId)
  }, [settled, openDraftId])
  useEffect(() => {
    if (status !== null && status !== 'running') void refreshQueue()
  }, [status])

  useManyEnd(batch)

  return batch === null ? null : <Progress batch={batch} />
}
