import type { Batch } from '#shared/contract/batches.ts'
import { isWhole, type ManyPlan } from '#shared/many/plan.ts'
import { follow, readBatchesAgain } from '../batch/batches.ts'
import { desk } from '../queries.ts'
import { endSelection, selection } from '../queue/selection.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { useNamed } from '../settings/use-named.ts'

/** Acts that were begun in this window and have not ended. */
const begun = new Set<string>()

/** Whether an act that has ended was begun in this window: then its end is said, once. */
export const endsHere = (id: string): boolean => begun.delete(id)

/** Shows an act on many drafts at the foot of the queue until it is put away. */
async function show({ id }: Batch): Promise<void> {
  begun.add(id)
  follow([id])
  await readBatchesAgain()
}

/** Does something to all chosen drafts, in the background; null while the plan lacks something. */
export function useActOnMany(): (plan: ManyPlan | null) => void {
  const act = useAct()
  const named = useNamed()
  return (plan) => {
    if (plan === null || !isWhole(plan)) return
    named(
      () =>
        void act(async () => {
          await show(await desk.batches.act({ plan, draftIds: [...selection.get().ids] }))
          endSelection()
          closeDialog()
        }),
    )
  }
}

type Share = Parameters<typeof desk.batches.share>[0]

/** Shares drafts out; false where nobody is without a holder. */
export async function shareOut(wish: Share): Promise<boolean> {
  const batch = await desk.batches.share(wish)
  if (batch === null) return false
  await show(batch)
  return true
}

export async function takeBackMany(id: string): Promise<void> {
  await show(await desk.batches.takeBack({ id }))
}
