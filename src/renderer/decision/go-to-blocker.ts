import { never } from '#shared/contract/outcome.ts'
import type { Blocker } from '#shared/workflow/decision.ts'
import { focusBullet, focusPlace } from '../draft-focus.ts'
import { showDialog } from '../screen.ts'
import { goToProposal } from '../suggestion/go-to-proposal.ts'

/** Takes the editor to where a blocker can be removed. */
export function goToBlocker(blocker: Blocker, onChecklist: () => void): void {
  switch (blocker.kind) {
    case 'finding':
      focusPlace(blocker.finding.place)
      break
    case 'proposal':
      goToProposal(blocker.key)
      break
    case 'bullet':
      focusBullet(blocker.bulletId)
      break
    case 'checklist':
      onChecklist()
      break
    case 'no-editor':
      showDialog('name')
      break
    case 'status':
    case 'reason':
    case 'approval-stale':
      break
    default:
      never(blocker)
  }
}
