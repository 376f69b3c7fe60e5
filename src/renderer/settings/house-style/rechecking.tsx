import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { deskQuery, refreshQueue } from '../../queries.ts'

const EVERY_MS = 400

/** How many drafts still wait for their counts by the new style; nothing once all are done. */
export function Rechecking() {
  const t = useTranslations('house-style')
  const { data } = useQuery(
    deskQuery.settings.rechecking.queryOptions({
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.left === 0 ? false : EVERY_MS),
    }),
  )
  const left = data?.left ?? 0
  const wasLeft = useRef(0)
  useEffect(() => {
    if (wasLeft.current > 0 && left === 0) void refreshQueue()
    wasLeft.current = left
  }, [left])
  return (
    <span aria-live="polite" className="tabular text-ink-2 text-small">
      {left > 0 && t('rechecking', { count: left })}
    </span>
  )
}
