import type { DraftStore } from '../draft/draft-store.ts'
import { act } from '../summary/acts.ts'

/** Sets a near draft aside, with the reason. */
export const dismissNear = (store: DraftStore, key: string, reason: string) =>
  act(
    store,
    () => store.desk.near.dismiss({ draftId: store.id, key, reason }),
    (dismissals) => ({ dismissals }),
  )
