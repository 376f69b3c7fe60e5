import { useMemo } from 'react'
import { openProposals } from '#shared/suggestion/suggested.ts'
import { acceptanceHolds } from '#shared/workflow/acceptance.ts'
import { type ApprovalState, approvalState } from '#shared/workflow/approval.ts'
import type { Blocker } from '#shared/workflow/decision.ts'
import { openFindings } from '#shared/workflow/dismissal.ts'
import { gate } from '#shared/workflow/gate.ts'
import { type DecisionAction, decisionActionSchema } from '#shared/workflow/status.ts'
import { transition } from '#shared/workflow/transition.ts'
import { type DraftState, findingsOf } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

export interface Gate {
  /** What stands in the way of an approval, in the order of work; a missing name is asked for instead. */
  readonly blockers: readonly Blocker[]
  readonly approval: ApprovalState['state']
  /** Acts that the draft's status allows, whatever else they ask for. */
  readonly allowed: readonly DecisionAction[]
}

type Part = Pick<
  DraftState,
  'status' | 'content' | 'acceptances' | 'dismissals' | 'ticks' | 'decisions' | 'houseStyle'
> & {
  readonly checked: NonNullable<DraftState['checked']>
}

/** What the gate depends on: while these are the same, so is it. */
const parts = [
  'status',
  'content',
  'checked',
  'acceptances',
  'dismissals',
  'ticks',
  'decisions',
  'houseStyle',
] as const

/** Settle the text and mend it first, then accept, then tick: what comes later stands on what came before. */
const order: readonly Blocker['kind'][] = ['proposal', 'finding', 'bullet', 'checklist']

function gateOf(part: Part, editor: string | null): Gate {
  const { status, content, acceptances, dismissals, ticks, decisions, houseStyle, checked } = part
  const { article, bullets, verdicts, contentHash } = checked
  const approval = approvalState(decisions, contentHash)
  const accepted = bullets.filter((bullet) => {
    const verdict = verdicts.find(({ bulletId }) => bulletId === bullet.id)
    return verdict !== undefined && acceptanceHolds(bullet, verdict, article, acceptances)
  })
  const input = {
    editor,
    checklist: houseStyle.checklist.map(({ key }) => key),
    ticks,
    bullets,
    accepted: new Set(accepted.map(({ id }) => id)),
    findings: openFindings(findingsOf(checked), dismissals),
    proposals: openProposals(content),
    override: '',
    reasons: [],
    note: '',
    notes: 0,
    approval,
  }
  const allows = (action: DecisionAction): boolean => {
    const step = transition(status, action, input)
    return step.ok || !step.blockers.some(({ kind }) => kind === 'status')
  }
  return {
    blockers: gate(input)
      .filter(({ kind }) => kind !== 'no-editor')
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    approval: approval.state,
    allowed: decisionActionSchema.options.filter(allows),
  }
}

/**
 * The gate as it stands for what is on screen, by the functions by which the desk judges again. Null
 * until the first check of a draft is through: then nothing can be said yet.
 */
export function useGate(): Gate | null {
  const { editor } = useDeskSettings().preferences
  const select = useMemo(() => {
    let seen: DraftState | null = null
    let gate: Gate | null = null
    return (state: DraftState): Gate | null => {
      if (seen === null || parts.some((part) => seen?.[part] !== state[part]))
        gate = state.checked === null ? null : gateOf({ ...state, checked: state.checked }, editor)
      seen = state
      return gate
    }
  }, [editor])
  return useDraft(select)
}
