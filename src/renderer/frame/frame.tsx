import { DraftScope } from '../draft/draft-scope.tsx'
import { useStyleOfDraft } from '../draft/use-style-of-draft.ts'
import { ArriveAnywhere } from '../intake/arrive-anywhere.tsx'
import { useFreshArrivals } from '../intake/runs/use-fresh-arrivals.ts'
import { useCommandKeys } from '../keys/use-command-keys.ts'
import { DraftBar } from '../presence/draft-bar.tsx'
import { EmptyDesk } from '../queue/empty-desk.tsx'
import { useNextAhead } from '../queue/use-next-ahead.ts'
import { useCounts } from '../queue/use-queue.ts'
import { LostConnection } from '../recovery/lost-connection.tsx'
import { useRecovered } from '../recovery/use-recovered.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Toasts } from '../ui/toast.tsx'
import { DeskPanes } from './desk-panes.tsx'
import { Dialogs } from './dialogs.tsx'
import { TopBar } from './top-bar.tsx'
import { useAskWho } from './use-ask-who.ts'
import { useDeskCommands } from './use-desk-commands.ts'
import { useFollowedChanges } from './use-followed-changes.ts'
import { useFreshQueue } from './use-fresh-queue.ts'

/** Keeps in step with the open draft and other doors, apart from the frame: that is not drawn again because it is another one. */
function InStep() {
  useFreshQueue()
  useFollowedChanges()
  useStyleOfDraft()
  useNextAhead()
  return null
}

/** The desk: bar, panes, decision; dialogs and notices lie over it. */
export function Frame() {
  const { singleKeys } = useDeskSettings().preferences
  const counts = useCounts()
  useCommandKeys(singleKeys)
  useDeskCommands()
  useAskWho()
  useRecovered()
  useFreshArrivals()
  return (
    <div className="grid h-full grid-rows-[44px_auto_minmax(0,1fr)_auto]">
      <TopBar />
      <div>
        <LostConnection />
      </div>
      {counts?.all === 0 ? <EmptyDesk /> : <DeskPanes />}
      <DraftScope>
        <DraftBar />
      </DraftScope>
      <InStep />
      <Dialogs />
      <ArriveAnywhere />
      <Toasts />
    </div>
  )
}
