import { useTranslations } from 'use-intl'
import { useIsOpen } from '../draft/open-draft.ts'

/** Says that a row is the one that is open; the row looks by it. */
export function OpenMark({ id }: Readonly<{ id: string }>) {
  const t = useTranslations('queue')
  if (!useIsOpen(id)) return null
  return (
    <span className="sr-only" data-open="">
      {t('openNow')}
    </span>
  )
}
