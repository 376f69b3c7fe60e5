import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import type { Problem } from '#shared/contract/problem.ts'
import { problemMessage } from '#shared/contract/problem-message.ts'
import { problemOf } from '#shared/contract/problem-of.ts'

const name = 'naskah.txt'
const EACH: { readonly [Kind in Problem['kind']]: Extract<Problem, { kind: Kind }> } = {
  'not-found': { kind: 'not-found', what: 'draft' },
  'bad-request': { kind: 'bad-request', where: 'content.title' },
  conflict: { kind: 'conflict', seq: 7 },
  'held-elsewhere': { kind: 'held-elsewhere', by: 'Rani', since: '2026-03-02T08:00:00.000Z' },
  'held-by-another': {
    kind: 'held-by-another',
    editor: 'e1',
    by: 'Rani',
    since: '2026-03-02T08:00:00.000Z',
    until: '2026-03-02T12:00:00.000Z',
  },
  'too-many-tags': { kind: 'too-many-tags', most: 12 },
  'changed-since': { kind: 'changed-since' },
  'empty-input': { kind: 'empty-input', name },
  'too-large': { kind: 'too-large', name, size: 52_428_800, limit: 31_457_280 },
  'binary-input': { kind: 'binary-input', name },
  'wrong-encoding': { kind: 'wrong-encoding', name, offset: 11 },
  'no-text': { kind: 'no-text', name },
  'too-complex': { kind: 'too-complex', name },
  'unknown-format': { kind: 'unknown-format', name },
  'too-slow': { kind: 'too-slow', name, seconds: 20 },
  'reading-died': { kind: 'reading-died', name },
  'unreadable-file': { kind: 'unreadable-file', name },
  'own-folder': { kind: 'own-folder' },
  'not-allowed': { kind: 'not-allowed', action: 'approve', blockers: [{ kind: 'reason' }] },
  'cannot-return': { kind: 'cannot-return', status: 'approved' },
  'content-changed': { kind: 'content-changed' },
  'words-required': { kind: 'words-required' },
  'not-yours': { kind: 'not-yours' },
  'note-required': { kind: 'note-required' },
  'reason-required': { kind: 'reason-required' },
  locked: { kind: 'locked' },
  'hand-written': { kind: 'hand-written' },
  'candidate-outdated': { kind: 'candidate-outdated' },
  'name-taken': { kind: 'name-taken', name },
  'no-editor': { kind: 'no-editor' },
  'too-short': { kind: 'too-short' },
  'house-style-invalid': {
    kind: 'house-style-invalid',
    errors: [{ line: 7, column: 3, path: '', message: { id: 'Hapus koma.', en: 'Remove it.' } }],
  },
  'house-style-changed': { kind: 'house-style-changed', hash: 'a'.repeat(64) },
  'model-failed': { kind: 'model-failed', failure: { kind: 'key-refused' } },
  'store-full': { kind: 'store-full' },
  'store-read-only': { kind: 'store-read-only' },
  'store-locked': { kind: 'store-locked' },
  'store-io': { kind: 'store-io' },
  'revision-damaged': { kind: 'revision-damaged', hash: 'a'.repeat(64) },
}
const problems: readonly Problem[] = Object.values(EACH)

test.each(problems)('$kind says in both languages what happened and what to do', (problem) => {
  const id = problemMessage(problem, 'id')
  const en = problemMessage(problem, 'en')
  for (const { what, now } of [id, en]) {
    for (const sentence of [what, now]) expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/u)
    expect(`${what} ${now}`).not.toMatch(/undefined|NaN|\[object/)
    if ('name' in problem) expect(what).toContain(name)
  }
  expect(id.what).not.toBe(en.what)
  expect(id.now).not.toBe(en.now)
})

test('sizes are printed for a person', () => {
  expect(problemMessage(EACH['too-large'], 'id').what).toBe(
    '“naskah.txt” berukuran 50 MB; yang dapat dibaca paling besar 30 MB.',
  )
})

test('a paste is not called by a name that it does not have', () => {
  expect(problemMessage({ kind: 'empty-input', name: '' }, 'en').what).toBe(
    'The pasted text is empty.',
  )
})

test('a problem is read out of what a call threw, and nothing else is', () => {
  const issues = [{ message: 'expected string', path: ['content', 'title'] }]
  expect(problemOf(new ORPCError('PROBLEM', { data: EACH['no-editor'] }))).toEqual(
    EACH['no-editor'],
  )
  expect(problemOf(new ORPCError('BAD_REQUEST', { data: { issues } }))).toEqual(EACH['bad-request'])
  expect(problemOf(new ORPCError('PROBLEM', { data: { kind: 'unheard-of' } }))).toBeNull()
  expect(problemOf(new ORPCError('INTERNAL_SERVER_ERROR'))).toBeNull()
  expect(problemOf(new Error('lost'))).toBeNull()
  expect(problemOf(undefined)).toBeNull()
})
