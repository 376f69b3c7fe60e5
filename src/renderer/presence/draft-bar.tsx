import { DecisionBar } from '../decision/decision-bar.tsx'
import { useDraft } from '../draft/open-draft.ts'
import { ElsewhereBar } from './elsewhere-bar.tsx'
import { usePresence } from './use-presence.ts'

/** What can be done with the open draft: decided on here, or taken over from where it is edited. */
export function DraftBar() {
  usePresence()
  const isElsewhere = useDraft(({ elsewhere }) => elsewhere !== null)
  return isElsewhere ? <ElsewhereBar /> : <DecisionBar />
}
