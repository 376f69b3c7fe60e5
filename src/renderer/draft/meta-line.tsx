import { useLocale, useTranslations } from 'use-intl'
import { SubmittedButton } from '../revisions/submitted-button.tsx'
import { useDraft } from './open-draft.ts'

/** Indonesian adults read about 200 words a minute. */
const WORDS_PER_MINUTE = 200

/** Where the piece comes from and how long it is. */
export function MetaLine() {
  const t = useTranslations('draft')
  const locale = useLocale()
  const writer = useDraft((state) => state.writer)
  const words = useDraft(({ checked }) => checked?.words ?? null)
  const isEdited = useDraft(
    ({ checked, submittedHash }) => checked !== null && checked.articleHash !== submittedHash,
  )
  return (
    <div className="article-meta">
      {writer !== '' && <span>{writer}</span>}
      {words !== null && (
        <span className="tabular">
          {t('length', {
            words: words.toLocaleString(locale),
            minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
          })}
        </span>
      )}
      {isEdited && <SubmittedButton />}
    </div>
  )
}
