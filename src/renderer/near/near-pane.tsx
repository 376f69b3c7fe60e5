import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import '../compare/compare.css'
import { useLeaving } from '../compare/use-leaving.ts'
import { failureOf } from '../draft/ask.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { deskQuery } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import '../revisions/revisions.css'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Spinner } from '../ui/progress.tsx'
import './near.css'
import { NearList } from './near-list.tsx'
import { choosePassage, leaveNear, nearMode } from './near-mode.ts'
import { NearText } from './near-text.tsx'
import { useNear } from './use-near.ts'

/** What is compared is what is saved: what was typed last comes first. */
function useSaved(again: () => void): void {
  const store = useDraftStore()
  const first = useRef(again)
  useEffect(() => {
    void store.flush().then(() => first.current())
  }, [store])
}

/** The open draft beside one that it reads like, the passages that they share marked and stepped through. */
export function NearPane() {
  const t = useTranslations('near')
  const common = useTranslations('common')
  const store = useDraftStore()
  const writer = useDraft((state) => state.writer)
  const box = useRef<HTMLElement>(null)
  const { chosen: asked, passage } = useStore(nearMode, (mode) => mode)
  const near = useNear()
  const [own] = useState(() => store.content())
  const chosen = near.open?.find(({ key }) => key === asked) ?? near.open?.[0]
  const other = useQuery(
    deskQuery.drafts.open.queryOptions({
      input: { id: chosen?.draftId ?? '' },
      enabled: chosen !== undefined,
    }),
  )
  const passages = chosen?.passages ?? []
  useLeaving('[data-near]', leaveNear)
  useSaved(near.again)
  useEffect(() => {
    box.current?.focus()
  }, [])
  const isThere = other.data !== undefined
  useEffect(() => {
    if (!isThere || chosen === undefined) return
    for (const text of box.current?.querySelectorAll('.near-text') ?? []) {
      text.querySelector(`[data-passage="${passage}"]`)?.scrollIntoView({ block: 'center' })
    }
  }, [isThere, chosen, passage])

  const step = (by: -1 | 1) => {
    const count = passages.length
    if (count > 0) choosePassage((passage + by + count) % count)
  }
  useCommand({ id: 'near.next', group: 'draft', title: t('next'), keys: 'J', run: () => step(1) })
  useCommand({
    id: 'near.previous',
    group: 'draft',
    title: t('previous'),
    keys: 'Shift+J',
    run: () => step(-1),
  })
  const failure = near.failure ?? (other.error === null ? null : failureOf(other.error))
  const again = () => {
    near.again()
    if (chosen !== undefined) void other.refetch()
  }

  return (
    <section
      aria-label={t('title')}
      className="revisions"
      data-letter-keys=""
      data-near=""
      ref={box}
      tabIndex={-1}
    >
      <header className="compare-bar">
        <h2 className="font-heavy">{t('title')}</h2>
        <span className="tabular text-ink-2 text-small" role="status">
          {passages.length > 0 && t('passage', { at: passage + 1, of: passages.length })}
        </span>
        <span className="flex-1" />
        <Button isDisabled={passages.length < 2} keys="J" look="quiet" onPress={() => step(1)}>
          {t('next')}
        </Button>
        <Button keys="Escape" look="quiet" onPress={() => leaveNear()}>
          {t('leave')}
        </Button>
      </header>
      {failure !== null ? (
        <FailureState failure={failure} onRetry={again} />
      ) : near.open === undefined ? (
        <div className="grid place-items-center">
          <Spinner label={common('loading')} />
        </div>
      ) : (
        <div className="near-columns">
          <NearList chosen={chosen} near={near} onDone={() => box.current?.focus()} />
          <NearText
            chosen={passage}
            content={own}
            label={t('this')}
            passages={passages.map(({ one }) => one)}
            writer={writer}
          />
          {chosen === undefined ? (
            <div />
          ) : other.data === undefined ? (
            <div className="grid place-items-center">
              <Spinner label={common('loading')} />
            </div>
          ) : (
            <NearText
              chosen={passage}
              content={other.data.content}
              label={t('other')}
              passages={passages.map((one) => one.other)}
              writer={other.data.writer}
            />
          )}
        </div>
      )}
    </section>
  )
}
