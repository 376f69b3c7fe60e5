import { ask } from '../draft/ask.ts'
import { closeDraft, openStore } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { putState, type TrayItem, tray } from './tray.ts'

export const chooseNew = (id: number, isNew: boolean): void =>
  tray.set((items) =>
    items.map((item) =>
      item.id === id && item.state.kind === 'recognised'
        ? { ...item, state: { ...item.state, returns: { ...item.state.returns, isNew } } }
        : item,
    ),
  )

/**
 * Stores a submission as the new version of a draft; its id, or null when it stays in the tray with its
 * failure. What is typed in that draft is stored first: it stays in the history.
 */
export async function resubmitItem(
  { id, state }: TrayItem,
  draftId: string,
): Promise<string | null> {
  if (state.kind !== 'recognised') return null
  if (openStore()?.id === draftId && !(await closeDraft()).ok) return null
  const { submission, recognised, writer } = state
  putState(id, { kind: 'importing', recognised, writer })
  const answer = await ask(() => desk.resubmissions.submit({ ...submission, draftId }))
  putState(
    id,
    answer.ok
      ? { kind: 'imported', draftId, recognised }
      : { kind: 'failed', failure: answer.failure },
  )
  return answer.ok ? draftId : null
}
