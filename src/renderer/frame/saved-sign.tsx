import { useFormatter, useTranslations } from 'use-intl'
import { useDraft } from '../draft/open-draft.ts'
import { SaveConflict } from '../draft/save-conflict.tsx'
import { SaveFailed } from '../draft/save-failed.tsx'
import { Sign } from '../ui/sign.tsx'

/** "Saved" appears only after the desk has acknowledged it. */
export function SavedSign() {
  const t = useTranslations('common')
  const format = useFormatter()
  const save = useDraft((state) => state.save)
  switch (save.kind) {
    case 'saved':
      return (
        <span className="flex" title={format.dateTime(new Date(save.at), { timeStyle: 'medium' })}>
          <Sign tone="good">{t('save.saved')}</Sign>
        </span>
      )
    case 'unsaved':
    case 'saving':
      return (
        <Sign shape="ring" tone="unsure">
          {t('save.saving')}
        </Sign>
      )
    case 'failed':
      return <SaveFailed />
    case 'conflict':
      return <SaveConflict />
  }
}
