import { useQuery } from '@tanstack/react-query'
import type { ProviderRow } from '#shared/contract/models.ts'
import { deskQuery, queryClient } from '../../queries.ts'

const listQuery = deskQuery.models.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY })

const none: readonly ProviderRow[] = []

/** The language models that are set up; none while the list is on its way. */
export const useProviders = (): readonly ProviderRow[] => useQuery(listQuery).data ?? none

/** The one that is asked first; null: the extractive way. */
export const useDefaultProvider = (): ProviderRow | null =>
  useProviders().find(({ isDefault }) => isDefault) ?? null

export const useProvidersQuery = () => useQuery(listQuery)

/** Shows what the desk has answered. */
export const showProviders = (rows: readonly ProviderRow[]): void => {
  queryClient.setQueryData(listQuery.queryKey, [...rows])
}

/** Shows that a provider's key is somewhere else now. */
export const showKey = (id: string, key: ProviderRow['key']): void => {
  queryClient.setQueryData(listQuery.queryKey, (rows) =>
    rows?.map((row) => (row.provider.id === id ? { ...row, key } : row)),
  )
}

/** Asks again: a saved address may have made the desk forget a key. */
export const readProvidersAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: listQuery.queryKey })
