import { never } from '#shared/contract/outcome.ts'
import type { ApprovalState } from './approval.ts'
import type { Blocker } from './decision.ts'
import { type GateInput, gate, isNamed } from './gate.ts'
import type { DecisionAction, DraftStatus } from './status.ts'

/** What a transition is held against. */
export interface TransitionInput extends GateInput {
  /** Keys of the house style's reasons. */
  readonly reasons: readonly string[]
  readonly note: string
  /** How many things the writer is asked to do. */
  readonly notes: number
  /** Of the content as it is now (approval.ts). */
  readonly approval: ApprovalState
}

export type Transition =
  | { readonly ok: true; readonly to: DraftStatus }
  | { readonly ok: false; readonly blockers: readonly Blocker[] }

/** On an editor's desk: a decision on a draft that was only submitted begins its review as well. */
const OPEN: readonly DraftStatus[] = ['submitted', 'resubmitted', 'in-review']

const FROM: Readonly<Record<DecisionAction, readonly DraftStatus[]>> = {
  approve: [...OPEN, 'approved'],
  'request-changes': OPEN,
  reject: OPEN,
  'reject-may-return': OPEN,
  hold: OPEN,
  resume: ['on-hold'],
  reopen: ['changes-requested', 'approved', 'published', 'rejected', 'rejected-may-return'],
  publish: ['approved'],
}

/** Where each decision leads. */
export const STATUS_AFTER: Readonly<Record<DecisionAction, DraftStatus>> = {
  approve: 'approved',
  'request-changes': 'changes-requested',
  reject: 'rejected',
  'reject-may-return': 'rejected-may-return',
  hold: 'on-hold',
  resume: 'in-review',
  reopen: 'in-review',
  publish: 'published',
}

const nameBlockers = (editor: string | null): readonly Blocker[] =>
  isNamed(editor) ? [] : [{ kind: 'no-editor' }]

const reasonBlockers = ({ reasons, note, notes }: TransitionInput): readonly Blocker[] =>
  reasons.length > 0 || notes > 0 || note.trim() !== '' ? [] : [{ kind: 'reason' }]

function conditions(action: DecisionAction, input: TransitionInput): readonly Blocker[] {
  switch (action) {
    case 'approve':
      return gate(input)
    case 'request-changes':
    case 'reject':
    case 'reject-may-return':
    case 'hold':
      return [...nameBlockers(input.editor), ...reasonBlockers(input)]
    case 'resume':
    case 'reopen':
      return nameBlockers(input.editor)
    case 'publish':
      return [
        ...nameBlockers(input.editor),
        ...(input.approval.state === 'holds' ? [] : [{ kind: 'approval-stale' } as const]),
      ]
    default:
      return never(action)
  }
}

/** An approval that holds is not given twice: a no-op changes nothing and is not recorded. */
const isOpenTo = (
  status: DraftStatus,
  action: DecisionAction,
  { approval }: TransitionInput,
): boolean =>
  FROM[action].includes(status) &&
  !(action === 'approve' && status === 'approved' && approval.state === 'holds')

/**
 * The one guard of decisions, for every door: says where a decision leads, or all that blocks it.
 *
 * submitted -> in review -> (on hold | changes requested -> resubmitted -> in review) -> approved ->
 * published; rejected, finally or so that it may return (design.md, "Workflow"). What moves a draft
 * without a decision is in advance.ts.
 *
 * @example transition('in-review', 'hold', { ...input, reasons: [], note: '', notes: 0 })
 *   // { ok: false, blockers: [{ kind: 'reason' }] }
 */
export function transition(
  status: DraftStatus,
  action: DecisionAction,
  input: TransitionInput,
): Transition {
  const blockers: readonly Blocker[] = [
    ...(isOpenTo(status, action, input) ? [] : [{ kind: 'status', status } as const]),
    ...conditions(action, input),
  ]
  return blockers.length === 0 ? { ok: true, to: STATUS_AFTER[action] } : { ok: false, blockers }
}
