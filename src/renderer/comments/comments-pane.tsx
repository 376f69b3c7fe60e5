import { MessageSquarePlus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { onFocusTarget } from '../draft-focus.ts'
import { cycleRegion } from '../frame/regions.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { type CommentFilter, commentMode, leaveComments, showComments } from './comment-mode.ts'
import './comments.css'
import { NewComment } from './new-comment.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useCaretThread } from './use-caret-thread.ts'
import { COMMENT_KEY } from './use-comment-here.ts'
import { isOpen, type PlacedThread } from './use-threads.ts'

interface Props {
  readonly threads: readonly PlacedThread[]
  readonly onBegin: () => void
}

/** The focus may go to the article and back: it encloses nothing but its own keys. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape') leaveComments()
  else if (event.key === 'F6') cycleRegion(event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
}

/** What editors say to each other about the text, beside the text. */
export function CommentsPane({ threads, onBegin }: Props) {
  const t = useTranslations('comments')
  const { id } = useDraftStore()
  const filter = useStore(commentMode, (now) => now.filter)
  const pane = useRef<HTMLElement>(null)
  useCaretThread(threads)
  const open = threads.filter(isOpen)
  const shown = filter === 'open' ? open : threads.filter((each) => !isOpen(each))

  useEffect(() => {
    const enter = () =>
      pane.current?.querySelector<HTMLElement>('textarea, [data-selected] , button')?.focus()
    if (pane.current?.contains(document.activeElement) !== true) enter()
    return onFocusTarget((target) => {
      if (target.kind === 'pane' && target.pane === 'summary') enter()
    })
  }, [])

  return (
    <section
      aria-label={t('title')}
      className="flex h-full flex-col bg-desk"
      onKeyDown={onKeyDown}
      ref={pane}
      role="dialog"
    >
      <header className="flex items-center gap-3 px-4 pt-3 pb-2">
        <h2 className="flex-1 font-heavy font-reading text-title">{t('title')}</h2>
        <IconButton
          icon={MessageSquarePlus}
          keys={COMMENT_KEY}
          label={t('here')}
          onPress={onBegin}
        />
        <IconButton icon={X} keys="Escape" label={t('close')} onPress={leaveComments} />
      </header>
      <div className="px-4 pb-2">
        <Segmented<CommentFilter>
          label={t('filter')}
          look="chips"
          onChange={showComments}
          segments={[
            { key: 'open', label: t('open', { count: open.length }) },
            { key: 'resolved', label: t('resolved', { count: threads.length - open.length }) },
          ]}
          value={filter}
        />
      </div>
      <div className="grid min-h-0 flex-1 content-start gap-2.5 overflow-y-auto px-4 pt-1 pb-4">
        <NewComment draftId={id} />
        {shown.length === 0 ? (
          <div className="grid justify-items-start gap-2 text-ink-2">
            <p>{t(filter === 'open' ? 'noneOpen' : 'noneResolved')}</p>
            {filter === 'open' && (
              <Button keys={COMMENT_KEY} onPress={onBegin}>
                {t('here')}
              </Button>
            )}
          </div>
        ) : (
          <ol aria-label={t('title')} className="grid gap-2.5">
            {shown.map((placed, at) => (
              <ThreadCard key={placed.thread.id} number={at + 1} placed={placed} />
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
