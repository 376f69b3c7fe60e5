import { useDraftStore } from '../draft/open-draft.ts'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { useStore } from '../store.ts'
import { nearMode } from './near-mode.ts'
import { NearPane } from './near-pane.tsx'

/** Lies over the panes of the open draft while it is held against others; the editor stays as it is. */
export function NearLayer() {
  const store = useDraftStore()
  const isOpen = useStore(nearMode, ({ draftId }) => draftId === store.id)
  return isOpen ? (
    <div className="absolute inset-0 bg-desk">
      <ScreenBoundary>
        <NearPane />
      </ScreenBoundary>
    </div>
  ) : null
}

/** Whether the panes of this draft lie under the drafts that it reads like. */
export const useIsOnNear = (draftId: string | null): boolean =>
  useStore(nearMode, (now) => now.draftId !== null && now.draftId === draftId)
