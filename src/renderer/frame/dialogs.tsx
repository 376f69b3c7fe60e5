import { lazy, type ReactNode, Suspense } from 'react'
import { BatchDialog } from '../batch/batch-dialog.tsx'
import { BatchItemsDialog } from '../batch/batch-items-dialog.tsx'
import { ApproveDialog } from '../decision/approve-dialog.tsx'
import { ExportDialog } from '../decision/export-dialog.tsx'
import { HoldDialog } from '../decision/hold-dialog.tsx'
import { DraftScope } from '../draft/draft-scope.tsx'
import { WhoDialog } from '../editors/who-dialog.tsx'
import { HistoryDialog } from '../history/history-dialog.tsx'
import { TrailDialog } from '../history/trail-dialog.tsx'
import { GiveDialog } from '../holder/give-dialog.tsx'
import { KnowinglyDialog } from '../holder/knowingly-dialog.tsx'
import { ImportDialog } from '../intake/import-dialog.tsx'
import { RunReportDialog } from '../intake/runs/run-report-dialog.tsx'
import { SourceDialog } from '../intake/source-dialog.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { Palette } from '../keys/palette.tsx'
import { LetterDialog } from '../letter/letter-dialog.tsx'
import { AssignManyDialog } from '../many/assign-many-dialog.tsx'
import { HoldManyDialog } from '../many/hold-many-dialog.tsx'
import { RejectManyDialog } from '../many/reject-many-dialog.tsx'
import { ShareDialog } from '../many/share-dialog.tsx'
import { TagManyDialog } from '../many/tag-many-dialog.tsx'
import { CompareModelsDialog } from '../proposal/compare-models-dialog.tsx'
import { SaveViewDialog } from '../queue/saved/save-view-dialog.tsx'
import { RecoveredDialog } from '../recovery/recovered-dialog.tsx'
import { SaveVersionDialog } from '../revisions/save-version-dialog.tsx'
import { type DialogKind, screen } from '../screen.ts'
import { ModelsDialog } from '../settings/models/models-dialog.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { useStore } from '../store.ts'

// What is large and seldom opened is read when somebody asks for it: a desk starts the sooner.
const HouseStyleDialog = lazy(() => import('../settings/house-style/house-style-dialog.tsx'))
const StatisticsDialog = lazy(() => import('../statistics/statistics-dialog.tsx'))

const dialogs: Readonly<Record<DialogKind, ReactNode>> = {
  palette: <Palette />,
  keys: <KeysDialog />,
  settings: <SettingsDialog />,
  'house-style': (
    <Suspense>
      <HouseStyleDialog />
    </Suspense>
  ),
  models: <ModelsDialog />,
  'compare-models': <CompareModelsDialog />,
  batch: <BatchDialog />,
  'batch-items': <BatchItemsDialog />,
  'assign-many': <AssignManyDialog />,
  'hold-many': <HoldManyDialog />,
  'reject-many': <RejectManyDialog />,
  'tag-many': <TagManyDialog />,
  share: <ShareDialog />,
  name: <WhoDialog />,
  import: <ImportDialog />,
  'intake-report': <RunReportDialog />,
  'save-view': <SaveViewDialog />,
  source: <SourceDialog />,
  history: <HistoryDialog />,
  trail: <TrailDialog draftId={null} />,
  statistics: (
    <Suspense>
      <StatisticsDialog />
    </Suspense>
  ),
  recovered: <RecoveredDialog />,
  'save-version': <SaveVersionDialog />,
  approve: <ApproveDialog />,
  hold: <HoldDialog />,
  letter: <LetterDialog />,
  give: <GiveDialog />,
  export: <ExportDialog />,
}

const aboutDraft: readonly DialogKind[] = [
  'source',
  'history',
  'save-version',
  'approve',
  'hold',
  'letter',
  'give',
  'export',
  'compare-models',
]

/** At most one dialog, and a question about it; those about a draft need one. */
export function Dialogs() {
  const kind = useStore(screen, (state) => state.dialog)
  const dialog = kind === null ? null : dialogs[kind]
  return (
    <>
      {kind !== null && aboutDraft.includes(kind) ? <DraftScope>{dialog}</DraftScope> : dialog}
      <KnowinglyDialog />
    </>
  )
}
