import { useFormatter, useTranslations } from 'use-intl'
import type { SuggestionMark } from '#shared/suggestion/mark.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** Says whose a proposal is and when it was made; one that is typed just now is the editor's at this desk. */
export function useSigned(): (mark: SuggestionMark) => string {
  const t = useTranslations('suggestion')
  const format = useFormatter()
  const { editor } = useDeskSettings().preferences
  return ({ by, at }) => {
    const name = by === '' ? (editor ?? '') : by
    const time = format.dateTime(new Date(at), {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
    return t('signed', { name: name === '' ? t('nobody') : name, time })
  }
}
