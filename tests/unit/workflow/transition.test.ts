import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Act, advance } from '#shared/workflow/advance.ts'
import type { ApprovalState } from '#shared/workflow/approval.ts'
import { gate } from '#shared/workflow/gate.ts'
import {
  type DecisionAction,
  type DraftStatus,
  decisionActionSchema,
  draftStatusSchema,
} from '#shared/workflow/status.ts'
import { transition } from '#shared/workflow/transition.ts'
import { aBullet, aDecision, aFinding, aReview } from '../../fixtures/a-review.ts'

const STATUSES = draftStatusSchema.options
const ACTIONS = decisionActionSchema.options

const holds: ApprovalState = { state: 'holds', decision: aDecision() }
const stale: ApprovalState = { state: 'stale', decision: aDecision() }

/** Where an editor who gives every reason can go; what is missing is refused. */
const ways: Readonly<Record<DraftStatus, Partial<Record<DecisionAction, DraftStatus>>>> = (() => {
  const decide = {
    approve: 'approved',
    'request-changes': 'changes-requested',
    reject: 'rejected',
    'reject-may-return': 'rejected-may-return',
    hold: 'on-hold',
  } as const
  const reopen = { reopen: 'in-review' } as const
  return {
    submitted: decide,
    resubmitted: decide,
    'in-review': decide,
    'on-hold': { resume: 'in-review' },
    'changes-requested': reopen,
    approved: { ...reopen, publish: 'published' },
    published: reopen,
    rejected: reopen,
    'rejected-may-return': reopen,
  }
})()

test.each(STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
  '%s: %s',
  (status, action) => {
    const to = ways[status][action]
    expect(transition(status, action, aReview({ note: 'Alasan.', approval: holds }))).toEqual(
      to === undefined ? { ok: false, blockers: [{ kind: 'status', status }] } : { ok: true, to },
    )
  },
)

test.each(['request-changes', 'reject', 'reject-may-return', 'hold'] as const)(
  '%s needs a reason or a note',
  (action) => {
    expect(transition('in-review', action, aReview({ note: '  ' }))).toEqual({
      ok: false,
      blockers: [{ kind: 'reason' }],
    })
    expect(transition('in-review', action, aReview({ reasons: ['typos'] })).ok).toBe(true)
  },
)

test('every decision carries a name', () => {
  for (const action of ACTIONS) {
    expect(transition('in-review', action, aReview({ editor: null }))).toMatchObject({
      ok: false,
      blockers: expect.arrayContaining([{ kind: 'no-editor' }]),
    })
  }
})

test('approval that went stale is given again, one that holds is not', () => {
  expect(transition('approved', 'approve', aReview({ approval: stale }))).toEqual({
    ok: true,
    to: 'approved',
  })
  expect(transition('approved', 'approve', aReview({ approval: holds })).ok).toBe(false)
})

test.each<ApprovalState>([
  stale,
  { state: 'none' },
  { state: 'withdrawn', decision: aDecision({ action: 'reopen' }) },
])('publishing needs an approval that holds, not $state', (approval) => {
  expect(transition('approved', 'publish', aReview({ approval }))).toEqual({
    ok: false,
    blockers: [{ kind: 'approval-stale' }],
  })
})

const anyReview = fc
  .record({
    editor: fc.constantFrom(null, '', 'Rini'),
    ticks: fc.subarray(['facts', 'sources']),
    accepted: fc.subarray(['p1', 'p2']).map((ids) => new Set(ids)),
    findings: fc.subarray([aFinding(), aFinding({ severity: 'warning' })]),
    override: fc.constantFrom('', 'Disetujui redaktur pelaksana.'),
    reasons: fc.subarray(['typos']),
    note: fc.constantFrom('', 'Perbaiki judul.'),
    approval: fc.constantFrom<ApprovalState>({ state: 'none' }, holds, stale),
  })
  .map((part) => aReview({ ...part, bullets: [aBullet(), aBullet({ id: 'p2' })] }))

const anyStep = fc.oneof(
  fc.tuple(fc.constantFrom(...ACTIONS), anyReview),
  fc.constantFrom<Act>('begin', 'resubmit'),
)

test('no way leads to approved past the gate, and none to published but from approved', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      let status: DraftStatus = 'submitted'
      for (const step of steps) {
        const before: DraftStatus = status
        if (typeof step === 'string') {
          status = advance(before, step) ?? before
          expect(['approved', 'published']).not.toContain(status === before ? '' : status)
          continue
        }
        const [action, review] = step
        const result = transition(before, action, review)
        if (!result.ok) {
          expect(result.blockers).not.toEqual([])
          continue
        }
        status = result.to
        if (status === 'approved') expect(gate(review)).toEqual([])
        if (status === 'published') {
          expect(before).toBe('approved')
          expect(review.approval.state).toBe('holds')
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

test('from every status a way leads to every other', () => {
  const next = (status: DraftStatus): readonly DraftStatus[] => [
    ...Object.values(ways[status]),
    ...(['begin', 'resubmit'] as const).flatMap((act) => advance(status, act) ?? []),
  ]
  for (const from of STATUSES) {
    const reached = new Set<DraftStatus>([from])
    for (const status of reached) for (const to of next(status)) reached.add(to)
    // Nothing becomes `submitted` again: that is the import's.
    expect(reached).toEqual(new Set(STATUSES.filter((s) => s !== 'submitted' || s === from)))
  }
})

test('begin and resubmit', () => {
  expect(STATUSES.map((status) => [status, advance(status, 'begin')])).toEqual(
    STATUSES.map((status) => [
      status,
      status === 'submitted' || status === 'resubmitted' ? 'in-review' : null,
    ]),
  )
  // What was decided for good, or approved, takes no new text: it would change under the decision.
  expect(STATUSES.filter((status) => advance(status, 'resubmit') === null)).toEqual([
    'approved',
    'published',
    'rejected',
  ])
})
