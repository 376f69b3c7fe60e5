import { expect, test } from 'vitest'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { standingOf } from '../../../src/renderer/summary/standing.ts'

const finding = (check: string, severity: KeyedFinding['severity']): KeyedFinding => ({
  check,
  severity,
  variant: 'default',
  params: {},
  place: { kind: 'bullet', bulletId: 'p1', half: 'text', start: 0, end: 3 },
  words: 'ked',
  article: 'kedua',
  evidence: [],
  fix: null,
  key: check,
})

test('a bullet that stops inside a word is called cut, unless the article contradicts it as well', () => {
  const cut = finding('summary/cut-mid-word', 'blocker')
  expect(standingOf({ status: 'partly', findings: [cut] })).toBe('cut')
  expect(standingOf({ status: 'unsupported', findings: [cut] })).toBe('unsupported')
})

test('a bullet under which the article changed is to be checked again, unless worse is known of it', () => {
  const changed = finding('summary/evidence-changed', 'warning')
  const newer = finding('summary/newer-figure', 'warning')
  const cut = finding('summary/cut-mid-word', 'blocker')
  expect(standingOf({ status: 'supported', findings: [changed] })).toBe('stale')
  expect(standingOf({ status: 'partly', findings: [newer] })).toBe('stale')
  expect(standingOf({ status: 'unsupported', findings: [changed] })).toBe('unsupported')
  expect(standingOf({ status: 'supported', findings: [changed, cut] })).toBe('cut')
  const reworded = finding('summary/evidence-changed', 'note')
  expect(standingOf({ status: 'supported', findings: [reworded] })).toBe('supported')
})

test('a newsroom that only warns of cuts sees the status', () => {
  expect(
    standingOf({ status: 'supported', findings: [finding('summary/cut-mid-word', 'warning')] }),
  ).toBe('supported')
})
