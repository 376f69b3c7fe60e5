import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { failureOf } from '../draft/ask.ts'
import { useDraft } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { closeDialog } from '../screen.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Spinner } from '../ui/progress.tsx'
import { TextField } from '../ui/text-field.tsx'

/** What the writer sent, as it arrived: shown as text, whatever it is, so that nothing in it runs. */
export function SourceDialog() {
  const t = useTranslations('intake')
  const common = useTranslations('common')
  const format = useFormatter()
  const id = useDraft((state) => state.id)
  const { name, mediaType, size, stripped } = useDraft((state) => state.source)
  const submittedAt = useDraft((state) => state.submittedAt)
  const { data, error, refetch } = useQuery(
    deskQuery.intake.source.queryOptions({ input: { id }, staleTime: Number.POSITIVE_INFINITY }),
  )
  const when = format.dateTime(new Date(submittedAt), { dateStyle: 'long', timeStyle: 'short' })
  const kilobytes = format.number(Math.max(1, Math.round(size / 1024)), {
    style: 'unit',
    unit: 'kilobyte',
  })
  return (
    <Dialog
      isOpen
      lead={`${name === '' ? t('pasted') : name} · ${mediaType} · ${kilobytes} · ${when}`}
      onClose={closeDialog}
      title={t('source.title')}
      width="large"
    >
      {error !== null ? (
        <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Spinner label={common('loading')} />
      ) : (
        <TextField face="reading" isReadOnly label={t('source.text')} rows={18} value={data.text} />
      )}
      {stripped.length > 0 && (
        <div className="mt-4 grid gap-1.5">
          <h3 className="font-strong">{t('source.stripped')}</h3>
          <ul className="grid gap-1 text-ink-2">
            {stripped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
