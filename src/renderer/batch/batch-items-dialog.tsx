import { useLocale, useTranslations } from 'use-intl'
import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import { problemSchema } from '#shared/contract/problem.ts'
import { problemMessage } from '#shared/contract/problem-message.ts'
import { failureMessage } from '#shared/models/failure-message.ts'
import { openDraft } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { readBatchesAgain, useBatchItems, useShownBatch } from './batches.ts'

function Failed({ item }: Readonly<{ item: BatchItem }>) {
  const t = useTranslations('batch')
  const queue = useTranslations('queue')
  const said = useItemFailure(item)
  return (
    <li className="grid gap-0.5 border-line border-t py-2.5">
      <span className="flex items-start justify-between gap-3">
        <b className="font-medium font-reading text-large">{item.title || queue('untitled')}</b>
        <Button
          look="link"
          onPress={() => {
            void openDraft(desk, item.draftId)
            closeDialog()
          }}
        >
          {t('open')}
        </Button>
      </span>
      <span className="text-ink-2">{said}</span>
    </li>
  )
}

/** Why a draft of a batch got nothing, in a sentence and what to do. */
function useItemFailure({ failure }: BatchItem): string {
  const t = useTranslations('batch')
  const locale = useLocale()
  if (failure === null) return t('unknown')
  if (failure.kind !== 'other') {
    const { what, now } = failureMessage(failure, locale)
    return `${what} ${now}`
  }
  // The desk names the kind alone; those that need no more have their own sentences.
  const problem = problemSchema.safeParse({ kind: failure.problem })
  if (!problem.success) return t('unknown')
  const { what, now } = problemMessage(problem.data, locale)
  return `${what} ${now}`
}

function Items({ batch }: Readonly<{ batch: Batch }>) {
  const t = useTranslations('batch')
  const act = useAct()
  const failed = useBatchItems(batch).filter(({ status }) => status === 'failed')
  return (
    <Dialog
      foot={
        <Button
          onPress={() =>
            void act(async () => {
              await desk.batches.retry({ id: batch.id })
              await readBatchesAgain()
              closeDialog()
            })
          }
        >
          {t('act.retry')}
        </Button>
      }
      isOpen
      onClose={closeDialog}
      title={t('failed', { count: failed.length })}
    >
      <ul>
        {failed.map((item) => (
          <Failed item={item} key={item.draftId} />
        ))}
      </ul>
    </Dialog>
  )
}

/** The drafts of the batch on screen that failed, each with its sentence. */
export function BatchItemsDialog() {
  const batch = useShownBatch()
  return batch === null ? null : <Items batch={batch} />
}
