import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { showDialog } from '../screen.ts'
import { useStore } from '../store.ts'
import { leaveRevisions, openRevisions, revisionMode } from './revision-mode.ts'
import { RevisionsPane } from './revisions-pane.tsx'

/** Lies over the panes of the open draft while its revisions are compared; the editor stays as it is. */
export function RevisionsLayer() {
  const t = useTranslations('revisions')
  const store = useDraftStore()
  const isOpen = useStore(revisionMode, ({ draftId }) => draftId === store.id)
  useCommand({
    id: 'revisions.open',
    group: 'draft',
    title: t('open'),
    keys: 'F4',
    run: () => (isOpen ? leaveRevisions() : openRevisions(store)),
  })
  useCommand({
    id: 'revisions.save',
    group: 'draft',
    title: t('save.title'),
    keys: 'Mod+S',
    run: () => showDialog('save-version'),
  })
  return isOpen ? (
    <div className="absolute inset-0 bg-desk">
      <ScreenBoundary>
        <RevisionsPane />
      </ScreenBoundary>
    </div>
  ) : null
}

/** Whether the panes of this draft lie under its revisions. */
export const useIsOnRevisions = (draftId: string | null): boolean =>
  useStore(revisionMode, (now) => now.draftId !== null && now.draftId === draftId)
