import { useDraft } from '../draft/open-draft.ts'
import { TrailDialog } from './trail-dialog.tsx'

/** Who did what to this draft, newest first. */
export function HistoryDialog() {
  return <TrailDialog draftId={useDraft((state) => state.id)} />
}
