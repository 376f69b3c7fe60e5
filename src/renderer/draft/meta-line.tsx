import { useLocale, useTranslations } from 'use-intl'
import { SubmittedButton } from '../revisions/submitted-button.tsx'
import { FieldLength } from './field-length.tsx'
import { useDraft } from './open-draft.ts'
import { UnfinishedMarks } from './unfinished-marks.tsx'

/** Where the piece comes from, how long it and its parts are, and what is still to be filled in. */
export function MetaLine() {
  const t = useTranslations('draft')
  const locale = useLocale()
  const writer = useDraft((state) => state.writer)
  const words = useDraft(({ checked }) => checked?.words ?? null)
  const wordsPerMinute = useDraft(({ houseStyle }) => houseStyle.wordsPerMinute)
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
            minutes: Math.max(1, Math.round(words / wordsPerMinute)),
          })}
        </span>
      )}
      <FieldLength part="title" />
      <FieldLength part="excerpt" />
      <UnfinishedMarks />
      {isEdited && <SubmittedButton />}
    </div>
  )
}
