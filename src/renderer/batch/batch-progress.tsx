import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Batch } from '#shared/contract/batches.ts'
import { never } from '#shared/contract/outcome.ts'
import { takeBackMany } from '../many/act-on-many.ts'
import { useManyEnd } from '../many/use-many-end.ts'
import { readCandidatesAgain } from '../proposal/kept-candidates.ts'
import { desk, refreshQueue } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { showDialog } from '../screen.ts'
import { useProviders } from '../settings/models/providers.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ProgressBar } from '../ui/progress.tsx'
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
  const common = useTranslations('common')
  const format = useFormatter()
  const act = useAct()
  const providers = useProviders()
  const { id, work, status, done, failed, faulty, total, providerId } = batch
  const name = providers.find(({ provider }) => provider.id === providerId)?.provider.name
  const label =
    work !== 'regenerate'
      ? t(`work.${work}`)
      : name === undefined
        ? t('work.extract')
        : t('work.regenerate', { name })
  return (
    <section
      aria-label={t('progress')}
      className="grid gap-1.5 border-line border-t bg-paper px-4 py-2.5"
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <ProgressBar label={label} max={total} value={done + failed} />
        </div>
        {!isOpen(batch) && (
          <IconButton icon={X} label={common('close')} onPress={() => putAway(id)} />
        )}
      </div>
      <p className="tabular text-ink-2 text-small" role="status">
        {t(`status.${status}`, { done: format.number(done), total: format.number(total) })}
      </p>
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
          {actsOf(batch).map((kind) => (
            <Button
              key={kind}
              look="quiet"
              onPress={() =>
                void act(async () => {
                  await call(kind, id)
                  await readBatchesAgain()
                })
              }
            >
              {t(`act.${kind}`)}
            </Button>
          ))}
          {batch.canTakeBack && (
            <Button look="quiet" onPress={() => void act(() => takeBackMany(id))}>
              {t('act.take-back')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** The work in the background, at the foot of the queue until somebody puts its result away. */
export function BatchProgress({ openDraftId }: Readonly<{ openDraftId: string | null }>) {
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
