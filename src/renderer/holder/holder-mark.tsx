import { useTranslations } from 'use-intl'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { isHeld } from '#shared/holder/holder.ts'
import { EditorBadge } from '../editors/badge.tsx'
import { useNow } from '../now.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** The initials of who holds a draft, in a row of the queue. */
export function HolderMark({
  holder: id,
  holderUntil,
}: Readonly<Pick<DraftRow, 'holder' | 'holderUntil'>>) {
  const t = useTranslations('holder')
  const { editors } = useDeskSettings()
  const now = new Date(useNow()).toISOString()
  const holder = editors.find((editor) => editor.id === id)
  if (holder === undefined || holderUntil === null || !isHeld({ until: holderUntil }, now))
    return null
  return (
    <span title={t('heldBy', { name: holder.name })}>
      <span className="sr-only">{t('heldBy', { name: holder.name })}</span>
      <EditorBadge look={holder} size="small" />
    </span>
  )
}
