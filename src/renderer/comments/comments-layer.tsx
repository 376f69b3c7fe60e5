import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { closeComments, commentMode } from './comment-mode.ts'
import { CommentsPane } from './comments-pane.tsx'
import { COMMENT_KEY, useCommentHere } from './use-comment-here.ts'
import { useCommentedText, useFollowedAnchors } from './use-commented-text.ts'
import { useIsCommenting } from './use-is-commenting.ts'
import { useThreads } from './use-threads.ts'
import { LIST_KEY, useToggleComments } from './use-toggle-comments.ts'

/** Lies over the summary of the open draft while its comments are read; their words are always marked. */
export function CommentsLayer() {
  const t = useTranslations('comments')
  const store = useDraftStore()
  const threads = useThreads()
  const begin = useCommentHere()
  const toggle = useToggleComments()
  const isShown = useIsCommenting(store.id)
  useFollowedAnchors()
  useCommentedText(threads)

  useCommand({
    id: 'comment.here',
    group: 'draft',
    title: t('here'),
    keys: COMMENT_KEY,
    run: begin,
  })
  useCommand({
    id: 'comment.list',
    group: 'draft',
    title: t('title'),
    keys: LIST_KEY,
    run: toggle,
  })
  useEffect(
    () => () => {
      if (commentMode.get().draftId === store.id) closeComments()
    },
    [store],
  )

  return isShown ? (
    <div className="absolute inset-0">
      <ScreenBoundary>
        <CommentsPane onBegin={begin} threads={threads} />
      </ScreenBoundary>
    </div>
  ) : null
}
