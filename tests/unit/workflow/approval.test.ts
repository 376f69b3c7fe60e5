import { expect, test } from 'vitest'
import { approvalState } from '#shared/workflow/approval.ts'
import { aDecision } from '../../fixtures/a-review.ts'

const approved = aDecision()
const published = aDecision({ id: 'd2', action: 'publish', from: 'approved', to: 'published' })
const reopened = aDecision({ id: 'd3', action: 'reopen', from: 'approved', to: 'in-review' })
const corrected = aDecision({ id: 'd4', contentHash: 'h2' })
const held = aDecision({ id: 'd5', action: 'hold', to: 'on-hold' })

test('holds for the very content, stale for another, and holds again after undo', () => {
  expect(approvalState([approved], 'h1')).toEqual({ state: 'holds', decision: approved })
  expect(approvalState([approved], 'h2')).toEqual({ state: 'stale', decision: approved })
})

test('publishing does not take it back', () => {
  expect(approvalState([approved, published], 'h1').state).toBe('holds')
})

test.each(['reopen', 'reject', 'reject-may-return', 'request-changes'] as const)(
  '%s takes it back, even for the same content',
  (action) => {
    const decision = aDecision({ action })
    expect(approvalState([approved, decision], 'h1')).toEqual({ state: 'withdrawn', decision })
  },
)

test('a later decision does not hide who took it back', () => {
  expect(approvalState([approved, reopened, held], 'h1')).toEqual({
    state: 'withdrawn',
    decision: reopened,
  })
})

test('the newest approval counts: an older approved content is not approved any more', () => {
  expect(approvalState([approved, corrected], 'h1')).toEqual({
    state: 'stale',
    decision: corrected,
  })
  expect(approvalState([approved, reopened, corrected], 'h2').state).toBe('holds')
})

test('none without an approval', () => {
  expect(approvalState([], 'h1')).toEqual({ state: 'none' })
  expect(approvalState([held, reopened], 'h1')).toEqual({ state: 'none' })
})
