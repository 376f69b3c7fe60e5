import { useTranslations } from 'use-intl'
import { focusPane } from '../draft-focus.ts'
import { useStore } from '../store.ts'
import { CommentForm } from './comment-form.tsx'
import { dropComment, newComment, writeComment } from './comment-mode.ts'
import { useComments } from './use-comments.ts'

/** The comment that is being written about the selected words. */
export function NewComment({ draftId }: Readonly<{ draftId: string }>) {
  const t = useTranslations('comments')
  const comments = useComments()
  const written = useStore(newComment, (now) => now.written)
  if (written?.draftId !== draftId) return null
  const { place, words } = written
  const send = async () => {
    if (!(await comments.add(place, words))) return
    dropComment()
    focusPane('article')
  }
  const cancel = () => {
    dropComment()
    focusPane('article')
  }
  return (
    <div className="comment-card">
      <p className="comment-quote">
        {place.quote === '' ? t('figure') : t('quote', { quote: place.quote })}
      </p>
      <CommentForm
        key={`${place.quote} ${'start' in place ? place.start : place.field}`}
        label={t('words')}
        onCancel={cancel}
        onChange={writeComment}
        onSend={send}
        send={t('send')}
        words={words}
      />
    </div>
  )
}
