import type { Resubmission } from '#shared/contract/resubmissions.ts'
import { type Answer, ask } from '../draft/ask.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { desk, deskQuery, queryClient, refreshQueue } from '../queries.ts'

/** Says of a point that it is dealt with, or takes that back. It shows at once. */
export async function tickPoint(
  store: DraftStore,
  point: string,
  done: boolean,
): Promise<Answer<null>> {
  const { id: draftId } = store
  const queryKey = deskQuery.resubmissions.read.queryKey({ input: { draftId } })
  const show = (ticks: readonly string[]) =>
    queryClient.setQueryData<Resubmission | null>(queryKey, (now) =>
      now ? { ...now, ticks: [...ticks] } : now,
    )
  const before = queryClient.getQueryData<Resubmission | null>(queryKey)?.ticks ?? []
  const others = before.filter((one) => one !== point)
  show(done ? [...others, point] : others)
  const answer = await ask(() => desk.resubmissions.tick({ draftId, point, done }))
  if (!answer.ok) {
    show(before)
    return answer
  }
  const { ticks, status } = answer.value
  show(ticks)
  if (status !== store.read().status) {
    store.patch({ status })
    await refreshQueue()
  }
  return { ok: true, value: null }
}
