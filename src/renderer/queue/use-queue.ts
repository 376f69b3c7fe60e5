import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { DraftRow } from '#shared/contract/drafts.ts'
import type { QueueOrder } from '#shared/search/order.ts'
import type { View } from '#shared/search/view.ts'
import { deskQuery, queryClient } from '../queries.ts'
import { screen } from '../screen.ts'
import { useStore } from '../store.ts'
import { orderNow, useOrder } from './order.ts'

/** Where the days of a date in a search begin: here. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

const pages = (view: View, query: string, order: QueueOrder | null) =>
  deskQuery.drafts.list.infiniteOptions({
    input: (cursor: string | null) => ({ view, query, order, cursor, zone: ZONE }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    // The list stays while the next letter of a search is answered.
    placeholderData: keepPreviousData,
  })

/** The rows of the view and search on screen, page after page, with the counts of all views. */
export function useQueue() {
  const view = useStore(screen, (state) => state.view)
  const query = useStore(screen, (state) => state.query)
  return useInfiniteQuery(pages(view, query, useOrder()))
}

/** Each draft once: between two pages of a search one may come to fit less well, and stand on both. */
export const distinctRows = (
  pages: readonly { readonly rows: readonly DraftRow[] }[],
): readonly DraftRow[] => [
  ...new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.id, row] as const)).values(),
]

/** Counts of the views without a search; null until they are known. */
export function useCounts(): Readonly<Record<View, number>> | null {
  const { data } = useInfiniteQuery(pages('review', '', null))
  return data?.pages[0]?.counts ?? null
}

/** The rows that are loaded for the view on screen, for acts that go on to another draft. */
export function loadedRows(): readonly DraftRow[] {
  const { view, query } = screen.get()
  const data = queryClient.getQueryData(pages(view, query, orderNow()).queryKey)
  return distinctRows(data?.pages ?? [])
}
