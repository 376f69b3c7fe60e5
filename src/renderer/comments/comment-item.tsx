import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Comment } from '#shared/comment/thread.ts'
import { NamedBadge } from '../editors/named-badge.tsx'
import { AgeWords } from '../queue/age-words.tsx'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast.tsx'
import { CommentForm } from './comment-form.tsx'
import { useComments } from './use-comments.ts'

function EditedAt({ at }: Readonly<{ at: string }>) {
  const t = useTranslations('comments')
  const format = useFormatter()
  const title = format.dateTime(new Date(at), { dateStyle: 'full', timeStyle: 'short' })
  return <span title={title}>{t('edited')}</span>
}

/** One comment; its own editor may change or delete it. */
export function CommentItem({ comment }: Readonly<{ comment: Comment }>) {
  const t = useTranslations('comments')
  const common = useTranslations('common')
  const { editor } = useDeskSettings().preferences
  const comments = useComments()
  const [edited, setEdited] = useState<string | null>(null)
  const { id, by, at, words, editedAt, isDeleted } = comment

  const remove = async () => {
    if (!(await comments.remove(id))) return
    showToast(t('removed'), {
      action: { label: common('undo'), run: () => void comments.restore(id) },
    })
  }
  const save = async () => {
    if (edited !== null && (await comments.edit(id, edited))) setEdited(null)
  }

  if (isDeleted) return <p className="text-ink-3 italic">{t('deleted', { name: by })}</p>
  if (edited !== null)
    return (
      <CommentForm
        label={t('change')}
        onCancel={() => setEdited(null)}
        onChange={setEdited}
        onSend={save}
        send={t('save')}
        words={edited}
      />
    )
  return (
    <div className="grid gap-0.5">
      <div className="flex min-h-7 items-center gap-2 text-small">
        <NamedBadge name={by} />
        <b className="truncate">{by}</b>
        <span className="flex gap-1.5 text-ink-3">
          <AgeWords since={at} waiting={false} />
          {editedAt !== null && <EditedAt at={editedAt} />}
        </span>
        {editor === by && (
          <span className="ml-auto flex">
            <IconButton icon={Pencil} label={t('changeOwn')} onPress={() => setEdited(words)} />
            <IconButton icon={Trash2} label={t('removeOwn')} onPress={() => void remove()} />
          </span>
        )}
      </div>
      <p className="whitespace-pre-wrap break-words">{words}</p>
    </div>
  )
}
