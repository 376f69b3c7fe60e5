import type { Resolution } from '#shared/suggestion/mark.ts'
import type { Proposal } from '#shared/suggestion/proposal.ts'
import {
  acceptProposals,
  markOf,
  openProposals,
  rejectProposals,
  suggesting,
} from '#shared/suggestion/suggested.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { focusPlace } from '../draft-focus.ts'
import { chooseProposal, suggestionMode } from './suggestion-mode.ts'

export type Verdict = Resolution['verdict']

/** What is typed from here on is a proposal, or is none any more; what is open stays open. */
export function switchSuggesting(store: DraftStore): void {
  const isOn = store.content().suggestions?.isOn === true
  store.suggest((content) => suggesting(content, !isOn))
}

/** Decides on proposals; the one that follows in the text is the next to be decided on. */
export function decide(store: DraftStore, proposals: readonly Proposal[], verdict: Verdict): void {
  const content = store.content()
  const at = openProposals(content).findIndex((one) => proposals.includes(one))
  const make = verdict === 'accepted' ? acceptProposals : rejectProposals
  const resolved = proposals.map(({ kind, key }) => {
    const by = markOf(content, key)?.by ?? ''
    return { verdict, kind, by }
  })
  store.suggest((now, stamp) => make(now, proposals, stamp), resolved)
  const left = openProposals(store.content())
  chooseProposal((left[at] ?? left.at(-1))?.key ?? null)
}

/** The one that was chosen last, else the one at the caret, else the first. */
export function currentProposal(store: DraftStore): Proposal | null {
  const open = openProposals(store.content())
  const { chosen } = suggestionMode.get()
  const caret = store.article.current?.selection() ?? null
  const isAtCaret = ({ place }: Proposal) =>
    caret !== null &&
    place.kind === 'block' &&
    place.blockId === caret.blockId &&
    place.start <= caret.end &&
    caret.start <= place.end
  return open.find(({ key }) => key === chosen) ?? open.find(isAtCaret) ?? open[0] ?? null
}

export function goTo(proposal: Proposal): void {
  chooseProposal(proposal.key)
  focusPlace(proposal.place)
}

/** Goes on to the next one, or back; behind the last comes the first. */
export function stepProposal(store: DraftStore, step: 1 | -1): void {
  const open = openProposals(store.content())
  const here = open.findIndex(({ key }) => key === suggestionMode.get().chosen)
  const start = here === -1 && step === -1 ? 0 : here
  const next = open[(start + step + open.length) % open.length]
  if (next) goTo(next)
}
