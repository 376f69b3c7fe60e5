import { useQuery } from '@tanstack/react-query'
import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import { desk, deskQuery, queryClient } from '../queries.ts'
import { createStore, useStore } from '../store.ts'
import { isOpen } from './batch-state.ts'

/** Often enough that progress is seen to move, and that the way back is there as soon as what was done is seen. */
const POLL_MS = 300

const isMoving = ({ status }: Batch): boolean => status === 'running'

const batchesQuery = deskQuery.batches.list.queryOptions({
  refetchInterval: ({ state }) => (state.data?.some(isMoving) === true ? POLL_MS : false),
})

const none: readonly Batch[] = []

/** Work in the background, newest first; asked for again while some of it moves. */
export const useBatches = (): readonly Batch[] => useQuery(batchesQuery).data ?? none

export const readBatchesAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: deskQuery.batches.key() })

/** Batches that somebody here began or saw at work: how they end is shown until it is put away. */
const followed = createStore<readonly string[]>([])

export const follow = (ids: readonly string[]): void =>
  followed.set((now) => {
    const added = ids.filter((id) => !now.includes(id))
    return added.length === 0 ? now : [...now, ...added]
  })

export const putAway = (gone: string): void =>
  followed.set((now) => now.filter((id) => id !== gone))

/** The batch that the queue shows: one that is not through, else the newest of those followed. */
export function useShownBatch(): Batch | null {
  const batches = useBatches()
  const ids = useStore(followed, (now) => now)
  return batches.find(isOpen) ?? batches.find(({ id }) => ids.includes(id)) ?? null
}

const noItems: readonly BatchItem[] = []

const itemsOf = (id: string) => deskQuery.batches.items.queryOptions({ input: { id } })

/** The drafts of a batch, each with how it went. */
export const useBatchItems = ({ id }: Batch): readonly BatchItem[] =>
  useQuery(itemsOf(id)).data ?? noItems

/** After another draft of the batch was worked on. */
export const readItemsAgain = (id: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: itemsOf(id).queryKey })

interface Start {
  readonly work: 'regenerate' | 'check'
  /** null: sentences of the article. */
  readonly providerId: string | null
  readonly draftIds: readonly string[]
  readonly parallel: number
}

/** Begins work in the background; it goes on while one does something else. */
export async function startBatch({ draftIds, ...how }: Start): Promise<void> {
  const { id } = await desk.batches.start({ ...how, draftIds: [...draftIds] })
  follow([id])
  await readBatchesAgain()
}
