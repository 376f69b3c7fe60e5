import { useTranslations } from 'use-intl'
import { openProposals } from '#shared/suggestion/suggested.ts'
import { useDraft } from '../draft/open-draft.ts'

/** Under title or excerpt: what it said before the change that is proposed. */
export function FieldSuggestion({ part }: Readonly<{ part: 'title' | 'excerpt' }>) {
  const t = useTranslations('suggestion')
  const before = useDraft(
    ({ content }) => openProposals(content).find(({ kind }) => kind === part)?.words.before ?? null,
  )
  if (before === null) return null
  return (
    <p className="suggestion-field">
      {t('before')} <del>{before === '' ? t('empty') : before}</del>
    </p>
  )
}
