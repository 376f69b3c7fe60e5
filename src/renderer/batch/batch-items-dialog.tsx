import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import { type Problem, problemSchema } from '#shared/contract/problem.ts'
import { problemMessage } from '#shared/contract/problem-message.ts'
import { failureMessage } from '#shared/models/failure-message.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { openDraft } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { readBatchesAgain, useBatchItems, useShownBatch } from './batches.ts'

function Item({ item, said }: Readonly<{ item: BatchItem; said: string }>) {
  const t = useTranslations('batch')
  const queue = useTranslations('queue')
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

/** The status that does not allow what was to be done; null where something else stood in the way. */
const statusIn = (problem: Problem): DraftStatus | null =>
  problem.kind === 'not-allowed'
    ? (problem.blockers.flatMap((one) => (one.kind === 'status' ? [one.status] : []))[0] ?? null)
    : null

/** Why a draft of a batch got nothing, in a sentence and what to do. */
function useFailure(): (item: BatchItem) => string {
  const t = useTranslations('batch')
  const locale = useLocale()
  const queue = useTranslations('queue')
  return ({ failure }) => {
    if (failure === null) return t('unknown')
    if (failure.kind !== 'other') {
      const { what, now } = failureMessage(failure, locale)
      return `${what} ${now}`
    }
    // Of older ones the kind alone is kept; those that need no more have their own sentences.
    const problem = problemSchema.safeParse(failure.details ?? { kind: failure.problem })
    if (!problem.success) return t('unknown')
    const status = statusIn(problem.data)
    if (status !== null) return t('status-forbids', { status: queue(`status.${status}`) })
    const { what, now } = problemMessage(problem.data, locale)
    return `${what} ${now}`
  }
}

interface PartProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

function Part({ title, hint, children }: PartProps) {
  return (
    <section aria-label={title}>
      <h3 className="font-heavy">{title}</h3>
      {hint !== undefined && <p className="text-ink-2 text-small">{hint}</p>}
      <ul className="pt-2">{children}</ul>
    </section>
  )
}

function Items({ batch }: Readonly<{ batch: Batch }>) {
  const t = useTranslations('batch')
  const act = useAct()
  const failure = useFailure()
  const items = useBatchItems(batch)
  const failed = items.filter(({ status }) => status === 'failed')
  const faulty = items.filter((item) => item.faulty > 0)
  const retry = () =>
    void act(async () => {
      await desk.batches.retry({ id: batch.id })
      await readBatchesAgain()
      closeDialog()
    })
  return (
    <Dialog
      foot={failed.length > 0 && <Button onPress={retry}>{t('act.retry')}</Button>}
      isOpen
      onClose={closeDialog}
      title={t('outcome')}
    >
      <div className="grid gap-5">
        {failed.length > 0 && (
          <Part title={t('failed', { count: batch.failed })}>
            {failed.map((item) => (
              <Item item={item} key={item.draftId} said={failure(item)} />
            ))}
          </Part>
        )}
        {faulty.length > 0 && (
          <Part hint={t('faultyHint')} title={t('faulty', { count: batch.faulty })}>
            {faulty.map((item) => (
              <Item item={item} key={item.draftId} said={t('faulty', { count: item.faulty })} />
            ))}
          </Part>
        )}
      </div>
    </Dialog>
  )
}

/** The drafts of the batch on screen that want an editor: failed ones, and proposals with faults. */
export function BatchItemsDialog() {
  const batch = useShownBatch()
  return batch === null ? null : <Items batch={batch} />
}
