import { expect, test } from 'vitest'
import { gate } from '#shared/workflow/gate.ts'
import { aBullet, aFinding, aReview } from '../../fixtures/a-review.ts'

test('nothing blocks a finished review', () => {
  expect(gate(aReview())).toEqual([])
})

test('warnings and notes do not block', () => {
  const findings = [aFinding({ severity: 'warning' }), aFinding({ severity: 'note' })]
  expect(gate(aReview({ findings }))).toEqual([])
})

test('names all that blocks, in the order of the screen', () => {
  const finding = aFinding()
  expect(
    gate(
      aReview({
        editor: ' ',
        ticks: ['sources', 'unknown'],
        proposals: [{ key: 'insert b1' }],
        bullets: [aBullet(), aBullet({ id: 'p2' })],
        findings: [aFinding({ severity: 'note' }), finding],
      }),
    ),
  ).toEqual([
    { kind: 'no-editor' },
    { kind: 'checklist', item: 'facts' },
    { kind: 'proposal', key: 'insert b1', number: 1 },
    { kind: 'bullet', bulletId: 'p2', number: 2 },
    { kind: 'finding', finding },
  ])
})

test('a written override lifts findings and nothing else', () => {
  const blocked = aReview({ ticks: [], accepted: new Set(), findings: [aFinding()] })
  expect(
    gate({ ...blocked, override: 'Judul menyusul dari meja foto.' }).map(({ kind }) => kind),
  ).toEqual(['checklist', 'checklist', 'bullet'])
  expect(gate({ ...blocked, override: ' \n' }).map(({ kind }) => kind)).toContain('finding')
})
