import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Claims, ExportFormat } from '#shared/contract/publication.ts'
import { ask } from '../draft/ask.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { useFailureWords } from '../recovery/failure-words.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Note } from '../ui/note.tsx'
import { Spinner } from '../ui/progress.tsx'
import { showToast } from '../ui/toast.tsx'
import { saveFile } from './save-file.ts'

function ClaimNotes({ claims }: Readonly<{ claims: Claims }>) {
  const t = useTranslations('decision')
  const format = useFormatter()
  const { aiNote, reviewed } = claims
  return (
    <div className="grid gap-2.5">
      <Note
        title={t(aiNote ? 'export.ai.carried' : 'export.ai.left')}
        tone={aiNote ? 'good' : 'unsure'}
      >
        {t(aiNote ? 'export.ai.carriedWhy' : 'export.ai.leftWhy')}
      </Note>
      {reviewed.carried ? (
        <Note title={t('export.reviewed.carried')} tone="good">
          {t('export.reviewed.carriedWhy', {
            name: reviewed.by,
            at: format.dateTime(new Date(reviewed.at), { dateStyle: 'long', timeStyle: 'short' }),
            hash: reviewed.contentHash.slice(0, 12),
          })}
          {reviewed.override !== '' && (
            <> {t('export.reviewed.override', { reason: reviewed.override })}</>
          )}
        </Note>
      ) : (
        <Note title={t('export.reviewed.left')} tone="warn">
          {t(`export.reviewed.why.${reviewed.why}`)}
        </Note>
      )}
    </div>
  )
}

/** The main act last. */
const formats: readonly ExportFormat[] = ['json', 'html']

/** What is on screen is stored first, or nothing is exported: an export is of the saved working copy. */
async function render(store: DraftStore, format: ExportFormat) {
  const flushed = await store.flush()
  return flushed.ok ? ask(() => desk.publication.render({ draftId: store.id, format })) : flushed
}

/** Writes the page to a file, and says beforehand which of its two claims it will carry, and why. */
export function ExportDialog() {
  const t = useTranslations('decision')
  const common = useTranslations('common')
  const words = useFailureWords()
  const store = useDraftStore()
  const [writing, setWriting] = useState<ExportFormat | null>(null)
  const { data: rendered, refetch } = useQuery({
    queryKey: ['export', store.id],
    queryFn: () => render(store, 'html'),
    gcTime: 0,
    staleTime: 0,
  })

  const write = async (format: ExportFormat) => {
    setWriting(format)
    const answer = await render(store, format)
    setWriting(null)
    if (answer.ok) {
      saveFile(answer.value)
      return showToast(t('export.done'))
    }
    const { what, now } = words(answer.failure)
    showToast(`${what} ${now}`, { tone: 'bad' })
  }

  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('close')}</Button>
          {formats.map((format) => (
            <Button
              isDisabled={rendered?.ok !== true}
              isPending={writing === format}
              key={format}
              look={format === 'html' ? 'main' : 'plain'}
              onPress={() => void write(format)}
            >
              {t(`export.${format}`)}
            </Button>
          ))}
        </>
      }
      isOpen
      lead={t('export.lead')}
      onClose={closeDialog}
      title={t('export.title')}
    >
      {rendered === undefined ? (
        <Spinner label={common('loading')} />
      ) : rendered.ok ? (
        <ClaimNotes claims={rendered.value.claims} />
      ) : (
        <FailureState failure={rendered.failure} onRetry={() => void refetch()} />
      )}
    </Dialog>
  )
}
