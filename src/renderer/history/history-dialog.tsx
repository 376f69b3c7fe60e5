import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { failureOf } from '../draft/ask.ts'
import { useDraft } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { closeDialog } from '../screen.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Spinner } from '../ui/progress.tsx'
import { EventLine } from './event-line.tsx'
import { VerifyTrail } from './verify-trail.tsx'

/** Who did what to this draft, newest first. */
export function HistoryDialog() {
  const t = useTranslations('history')
  const common = useTranslations('common')
  const draftId = useDraft((state) => state.id)
  const { data, error, refetch } = useQuery(
    deskQuery.audit.list.queryOptions({ input: { draftId }, staleTime: 0 }),
  )
  return (
    <Dialog
      foot={<VerifyTrail />}
      isOpen
      lead={t('lead')}
      onClose={closeDialog}
      title={t('title')}
      width="medium"
    >
      {error !== null ? (
        <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Spinner label={common('loading')} />
      ) : (
        <ol aria-label={t('title')} className="grid">
          {data.map((event) => (
            <EventLine event={event} key={event.seq} />
          ))}
        </ol>
      )}
    </Dialog>
  )
}
