import { expect, test } from 'vitest'
import { refusalFailure, retryAfter } from '#main/summarizer/refusal.ts'

const NOON = Date.parse('2026-03-02T12:00:00.000Z')

test.each([
  ['0', 0],
  [' 30 ', 30_000],
  ['3600', 3_600_000],
  ['Mon, 02 Mar 2026 12:01:30 GMT', 90_000],
  ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
  ['sebentar lagi', null],
  ['-5', null],
  [undefined, null],
] as const)('Retry-After %s', (header, wait) => {
  expect(retryAfter(header, NOON)).toBe(wait)
})

test('a key that is refused is told from one that is missing, also where a provider says it with 400', () => {
  const google = { status: 400, said: '{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}' }
  const named = (status: number, said: string, hasKey: boolean) =>
    refusalFailure({ status, said, headers: {} }, 'seruni', hasKey).kind
  expect(named(401, '', true)).toBe('key-refused')
  expect(named(401, '', false)).toBe('key-missing')
  expect(named(google.status, google.said, true)).toBe('key-refused')
  expect(named(400, 'bad request', true)).toBe('request-refused')
  expect(named(529, 'overloaded', true)).toBe('server-error')
})
