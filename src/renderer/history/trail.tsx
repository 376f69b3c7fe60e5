import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { failureOf } from '../draft/ask.ts'
import { deskQuery } from '../queries.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { Button } from '../ui/button.tsx'
import { Spinner } from '../ui/progress.tsx'
import { EventLine } from './event-line.tsx'
import { type Chosen, filterOf } from './trail-filter.ts'
import { TrailFilters } from './trail-filters.tsx'

const PAGE = 100

interface Props {
  /** null: the trail of the whole desk. */
  readonly draftId: string | null
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

/** Who did what, newest first, a page at a time. */
export function Trail({ draftId, chosen, onChoose }: Props) {
  const t = useTranslations('history')
  const common = useTranslations('common')
  const [now] = useState(() => Date.now())
  const filter = filterOf(draftId, chosen, now)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    deskQuery.audit.list.infiniteOptions({
      input: (before: number | null) => ({ ...filter, before, limit: PAGE }),
      initialPageParam: null,
      getNextPageParam: (page) => (page.length < PAGE ? null : (page.at(-1)?.seq ?? null)),
      staleTime: 0,
      // What was read before lacks the newest lines, which would push the others down when they come.
      gcTime: 0,
    }),
  )
  const lines = data?.pages.flat()
  return (
    <>
      <TrailFilters chosen={chosen} onChoose={onChoose} />
      {/* As high before it is read as after it. */}
      <div className="grid min-h-[min(480px,55vh)] content-start">
        {error !== null ? (
          <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
        ) : lines === undefined ? (
          <Spinner label={common('loading')} />
        ) : lines.length === 0 ? (
          <p className="py-6 text-center text-ink-2">{t('none')}</p>
        ) : (
          <ol aria-label={t('title')} className="grid">
            {lines.map((line) => (
              <EventLine key={line.seq} line={line} namesDraft={draftId === null} />
            ))}
          </ol>
        )}
      </div>
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} look="quiet" onPress={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </>
  )
}
