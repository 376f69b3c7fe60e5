import { useQuery } from '@tanstack/react-query'
import { ask } from '../draft/ask.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { desk, deskQuery, queryClient, refreshQueue } from '../queries.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { useNamed } from '../settings/use-named.ts'
import { showToast } from '../ui/toast.tsx'

const inUse = deskQuery.tags.inUse.queryOptions()

const none: readonly { readonly tag: string; readonly drafts: number }[] = []

/** Tags in use at the desk, the most used first. */
export const useTagsInUse = () => useQuery(inUse).data ?? none

export const readTagsAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: inUse.queryKey })

interface TagChange {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

/** The tags of the open draft, and the way to change them. */
export function useTags() {
  const words = useFailureWords()
  const named = useNamed()
  const store = useDraftStore()
  const tags = useDraft((state) => state.tags)
  const change = async ({ add = [], remove = [] }: TagChange): Promise<void> => {
    const wish = { draftId: store.id, add: [...add], remove: [...remove] }
    const answer = await ask(() => desk.tags.change(wish))
    if (!answer.ok) {
      const { what, now } = words(answer.failure)
      return showToast(`${what} ${now}`, { tone: 'bad' })
    }
    store.patch({ tags: answer.value.tags })
    await Promise.all([refreshQueue(), readTagsAgain()])
  }
  return { tags, change: (wish: TagChange) => named(() => void change(wish)) }
}
