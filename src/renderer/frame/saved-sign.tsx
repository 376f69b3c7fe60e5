import { useFormatter, useTranslations } from 'use-intl'
import { useDraft } from '../draft/open-draft.ts'
import { SaveConflict } from '../draft/save-conflict.tsx'
import { SaveFailed } from '../draft/save-failed.tsx'
import { Sign } from '../ui/sign.tsx'
import { useLasting } from './use-lasting.ts'

/** In a text that is being typed, all is saved for the time between two keys every while. */
const STILL_MS = 200

/** "Saved" appears only after the desk has acknowledged it. */
export function SavedSign() {
  const t = useTranslations('common')
  const format = useFormatter()
  const save = useDraft((state) => state.save)
  const isStill = useLasting(save.kind === 'saved', STILL_MS)
  const saving = (
    <Sign shape="ring" tone="unsure">
      {t('save.saving')}
    </Sign>
  )
  switch (save.kind) {
    case 'saved':
      if (!isStill) return saving
      return (
        <span className="flex" title={format.dateTime(new Date(save.at), { timeStyle: 'medium' })}>
          <Sign tone="good">{t('save.saved')}</Sign>
        </span>
      )
    case 'unsaved':
    case 'saving':
      return saving
    case 'failed':
      return <SaveFailed />
    case 'conflict':
      return <SaveConflict />
  }
}
