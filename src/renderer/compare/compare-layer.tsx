import { useDraftStore } from '../draft/open-draft.ts'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { useStore } from '../store.ts'
import { compareMode } from './compare-mode.ts'
import { ComparePane } from './compare-pane.tsx'
import { useOpenCommand } from './use-compare-commands.ts'

/** Lies over the panes of the open draft while its versions are compared; the editor stays as it is. */
export function CompareLayer() {
  const { id } = useDraftStore()
  const isOpen = useStore(compareMode, ({ draftId }) => draftId === id)
  useOpenCommand()
  return isOpen ? (
    <div className="absolute inset-0 bg-desk">
      <ScreenBoundary>
        <ComparePane />
      </ScreenBoundary>
    </div>
  ) : null
}

/** Whether the panes of this draft lie under a comparison. */
export const useIsComparing = (draftId: string | null): boolean =>
  useStore(compareMode, (now) => now.draftId !== null && now.draftId === draftId)
