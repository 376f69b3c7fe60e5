import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { View } from '#shared/search/view.ts'
import { deskQuery } from '../queries.ts'
import { ZONE } from './use-queue.ts'

export interface Asked {
  readonly view: View
  readonly query: string
}

export interface Counted {
  readonly count: number
  readonly isMore: boolean
}

const NONE: readonly Counted[] = []

/** How many drafts each of these finds, in their order; empty until it is known. */
export function useCounted(asked: readonly Asked[]): readonly Counted[] {
  const { data } = useQuery(
    deskQuery.drafts.count.queryOptions({
      input: { asked: asked.map(({ view, query }) => ({ view, query, zone: ZONE })) },
      enabled: asked.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return data?.counts ?? NONE
}
