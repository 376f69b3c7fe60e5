import { useLocale, useTranslations } from 'use-intl'
import { HolderMenu } from '../holder/holder-menu.tsx'
import { SubmittedButton } from '../revisions/submitted-button.tsx'
import { DraftTags } from '../tag/draft-tags.tsx'
import { FieldLength } from './field-length.tsx'
import { useDraft } from './open-draft.ts'
import { UnfinishedMarks } from './unfinished-marks.tsx'

/** Where the piece comes from, how long it and its parts are, what is still to be filled in, and whose task it is. */
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
      <HolderMenu />
      <DraftTags />
      {isEdited && <SubmittedButton />}
    </div>
  )
}
