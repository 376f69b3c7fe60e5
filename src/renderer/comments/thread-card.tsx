import { Check, CornerUpLeft, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readArticle } from '#shared/article/read.ts'
import { findAnchor, placeOf } from '#shared/comment/find-anchor.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import { chooseThread, commentMode } from './comment-mode.ts'
import { useComments } from './use-comments.ts'
import type { PlacedThread } from './use-threads.ts'

/** The words that a thread is about, with the way to them, or that they are gone. */
function Quote({
  placed: { thread, found },
  number,
}: Readonly<{ placed: PlacedThread; number: number }>) {
  const t = useTranslations('comments')
  const store = useDraftStore()
  const { quote } = thread.anchor.place
  const goTo = () => {
    const now = findAnchor(readArticle(store.content()), thread.anchor)
    const [first] = now?.stretches.map(placeOf) ?? []
    if (first !== undefined) focusPlace(first)
  }
  const words = quote === '' ? t('figure') : t('quote', { quote })
  if (found === null)
    return (
      <div className="grid gap-0.5">
        <Sign tone="warn">{t('lost')}</Sign>
        <p className="comment-quote" title={quote}>
          {words}
        </p>
      </div>
    )
  return (
    <div className="grid justify-items-start gap-0.5">
      <Button
        aria-label={t('goTo', { number, quote })}
        className="max-w-full text-left"
        look="link"
        onPress={goTo}
      >
        <span className="comment-quote">{words}</span>
      </Button>
      {found.state === 'changed' && <Sign tone="unsure">{t('changed')}</Sign>}
      {found.state === 'split' && <Sign tone="unsure">{t('split')}</Sign>}
    </div>
  )
}

/** A comment with its answers. */
export function ThreadCard({ placed, number }: Readonly<{ placed: PlacedThread; number: number }>) {
  const t = useTranslations('comments')
  const { id, comments, resolved } = placed.thread
  const acts = useComments()
  const card = useRef<HTMLLIElement>(null)
  const [answer, setAnswer] = useState<string | null>(null)
  const isChosen = useStore(commentMode, ({ chosen }) => chosen === id)
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const send = async () => {
    if (answer !== null && (await acts.reply(id, answer))) setAnswer(null)
  }
  return (
    <li
      aria-current={isChosen || undefined}
      className="comment-card"
      onFocus={() => chooseThread(id)}
      ref={card}
    >
      <Quote number={number} placed={placed} />
      <ol aria-label={t('thread', { number })} className="grid gap-2.5">
        {comments.map((comment) => (
          <li key={comment.id}>
            <CommentItem comment={comment} />
          </li>
        ))}
      </ol>
      {resolved !== null && (
        <p className="text-ink-3 text-small">{t('resolvedBy', { name: resolved.by })}</p>
      )}
      {answer === null ? (
        <div className="flex flex-wrap gap-1">
          {resolved === null && (
            <Button look="quiet" onPress={() => setAnswer('')}>
              <CornerUpLeft aria-hidden="true" size={14} />
              {t('reply')}
            </Button>
          )}
          <Button
            look="quiet"
            onPress={() => void (resolved === null ? acts.resolve(id) : acts.reopen(id))}
          >
            {resolved === null ? (
              <Check aria-hidden="true" size={14} />
            ) : (
              <RotateCcw aria-hidden="true" size={14} />
            )}
            {t(resolved === null ? 'resolve' : 'reopen')}
          </Button>
        </div>
      ) : (
        <CommentForm
          label={t('answer')}
          onCancel={() => setAnswer(null)}
          onChange={setAnswer}
          onSend={send}
          send={t('sendAnswer')}
          words={answer}
        />
      )}
    </li>
  )
}
