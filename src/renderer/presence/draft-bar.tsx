import { DecisionBar } from '../decision/decision-bar.tsx'
import { useDraft } from '../draft/open-draft.ts'
import { HolderStrip } from '../holder/holder-strip.tsx'
import { ElsewhereBar } from './elsewhere-bar.tsx'
import { usePresence } from './use-presence.ts'

/** Whose task the open draft is, and what can be done with it: decided on here, or taken over from where it is edited. */
export function DraftBar() {
  usePresence()
  const isElsewhere = useDraft(({ elsewhere }) => elsewhere !== null)
  return (
    <div>
      <HolderStrip />
      {isElsewhere ? <ElsewhereBar /> : <DecisionBar />}
    </div>
  )
}
