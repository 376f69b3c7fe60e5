import { desk } from '../queries.ts'
import { openStore } from './open-draft.ts'

/** Shows what acts of this screen made of the draft that is open here; its text is never among it. */
export async function showActsOnOpenDraft(): Promise<void> {
  const store = openStore()
  if (store === null) return
  const draftId = store.id
  const [draft, presence] = await Promise.all([
    desk.drafts.open({ id: draftId }),
    desk.presence.stay({ draftId }),
  ])
  const { status, decisions, tags } = draft
  store.patch({ status, decisions, tags, holder: presence.holder })
}
