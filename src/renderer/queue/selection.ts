import type { View } from '#shared/search/view.ts'
import { desk } from '../queries.ts'
import { createStore } from '../store.ts'
import { ZONE } from './use-queue.ts'

interface Selection {
  /** Rows have a box, and a click chooses instead of opening. */
  readonly isOn: boolean
  readonly ids: readonly string[]
}

/** The drafts that are chosen for work in the background. */
export const selection = createStore<Selection>({ isOn: false, ids: [] })

export const select = (ids: readonly string[]): void =>
  selection.set(() => ({ isOn: true, ids: [...new Set(ids)] }))

export const endSelection = (): void => selection.set(() => ({ isOn: false, ids: [] }))

/** Shows the boxes, or puts them away. */
export const toggleSelection = (): void => {
  if (selection.get().isOn) endSelection()
  else select([])
}

/** As many as one batch takes. */
const MOST = 10_000
const PAGE = 200

/** Ids of every draft of a view and search, also of those that no page has brought yet. */
export async function idsOfView(view: View, query: string): Promise<readonly string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof desk.drafts.list>> = await desk.drafts.list({
      view,
      query,
      cursor,
      limit: PAGE,
      zone: ZONE,
    })
    ids.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== null && ids.length < MOST)
  return ids.slice(0, MOST)
}
