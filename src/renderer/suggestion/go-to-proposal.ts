import { openProposals } from '#shared/suggestion/suggested.ts'
import { openStore } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'

/** Takes the editor to a proposal in the text; one that is gone meanwhile takes nobody anywhere. */
export function goToProposal(key: string): void {
  const store = openStore()
  const proposal = store && openProposals(store.content()).find((one) => one.key === key)
  if (proposal) focusPlace(proposal.place)
}
