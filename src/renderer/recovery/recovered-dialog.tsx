import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { openDraft } from '../draft/open-draft.ts'
import { desk, deskQuery } from '../queries.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** After a crash: which drafts were restored, up to when, and how far they are from their last version. */
export function RecoveredDialog() {
  const t = useTranslations('recovery')
  const common = useTranslations('common')
  const format = useFormatter()
  const { data } = useQuery(
    deskQuery.recovery.read.queryOptions({ staleTime: Number.POSITIVE_INFINITY }),
  )
  const close = () => {
    void desk.recovery.seen()
    closeDialog()
  }
  const drafts = data?.drafts ?? []
  return (
    <Dialog
      foot={
        <Button look="main" onPress={close}>
          {common('close')}
        </Button>
      }
      isOpen
      lead={t(`restored.lead.${data?.lost ?? 'screen'}`)}
      onClose={close}
      title={t('restored.title')}
    >
      {drafts.length === 0 ? (
        <p className="text-ink-2">{t('restored.none')}</p>
      ) : (
        <ul aria-label={t('restored.title')} className="grid">
          {drafts.map(({ id, title, savedAt, added, removed }) => (
            <li
              className="flex items-center gap-4 border-line border-t py-2 first:border-t-0"
              key={id}
            >
              <div className="grid min-w-0 flex-1">
                <span className="truncate font-reading">
                  {title === '' ? t('restored.noTitle') : title}
                </span>
                <span className="text-ink-2 text-small">
                  {t('restored.words', {
                    time: format.dateTime(new Date(savedAt), { timeStyle: 'medium' }),
                    added: format.number(added),
                    removed: format.number(removed),
                  })}
                </span>
              </div>
              <Button
                onPress={() => {
                  close()
                  void openDraft(desk, id)
                }}
              >
                {t('restored.open')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {drafts.length > 0 && <p className="mt-2 text-ink-3 text-small">{t('restored.compare')}</p>}
    </Dialog>
  )
}
