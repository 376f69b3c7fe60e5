import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { Dismissal } from '#shared/workflow/dismissal.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { settleChecked } from '../draft/settle-checked.ts'
import { act } from './acts.ts'

const withDismissals = (store: DraftStore, dismissals: Dismissal[]) => ({
  dismissals,
  ...settleChecked(store.read().found, dismissals),
})

/** Sets a finding aside, once what it is about has been stored. */
export async function dismissFinding(store: DraftStore, { key }: KeyedFinding, reason: string) {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return act(
    store,
    () => store.desk.findings.dismiss({ draftId: store.id, key, reason }),
    (dismissals) => withDismissals(store, dismissals),
  )
}

export const restoreFinding = (store: DraftStore, key: string) =>
  act(
    store,
    () => store.desk.findings.restore({ draftId: store.id, key }),
    (dismissals) => withDismissals(store, dismissals),
  )

/** Puts on record that a finding about the article is being mended by its fix. */
export async function recordFix(store: DraftStore, { key }: KeyedFinding) {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  return act(
    store,
    () => store.desk.findings.answer({ draftId: store.id, key, how: 'fix' }),
    () => ({}),
  )
}
