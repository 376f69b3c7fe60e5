import { expect, test } from 'vitest'
import { failureMessage } from '#shared/models/failure-message.ts'
import { addressRefusalSchema, type ModelFailure } from '#shared/models/model-failure.ts'

const host = 'models.example:8443'
const EACH: {
  readonly [Kind in ModelFailure['kind']]: readonly Extract<ModelFailure, { kind: Kind }>[]
} = {
  'address-refused': addressRefusalSchema.options.map((reason) => ({
    kind: 'address-refused',
    reason,
  })),
  unreachable: [{ kind: 'unreachable', host }],
  'unknown-host': [{ kind: 'unknown-host', host }],
  certificate: [{ kind: 'certificate', host }],
  redirected: [{ kind: 'redirected', host }],
  'key-missing': [{ kind: 'key-missing' }],
  'key-unreadable': [
    { kind: 'key-unreadable', why: 'store-locked' },
    { kind: 'key-unreadable', why: 'store-changed' },
    { kind: 'key-unreadable', why: 'damaged' },
  ],
  'key-refused': [{ kind: 'key-refused' }],
  forbidden: [{ kind: 'forbidden' }],
  'model-unknown': [{ kind: 'model-unknown', model: 'seruni-kecil' }],
  'rate-limited': [
    { kind: 'rate-limited', retryAfter: null },
    { kind: 'rate-limited', retryAfter: 45_000 },
  ],
  'request-refused': [{ kind: 'request-refused', status: 422 }],
  'server-error': [{ kind: 'server-error', status: 503 }],
  'timed-out': [
    { kind: 'timed-out', phase: 'first-chunk', after: 30_000 },
    { kind: 'timed-out', phase: 'between-chunks', after: 15_000 },
    { kind: 'timed-out', phase: 'whole', after: 180_000 },
  ],
  dropped: [{ kind: 'dropped' }],
  'too-large': [{ kind: 'too-large', limit: 2 * 1024 * 1024 }],
  empty: [{ kind: 'empty' }],
  'no-json': [{ kind: 'no-json' }],
  'cut-off': [{ kind: 'cut-off' }],
  filtered: [{ kind: 'filtered' }],
  stopped: [{ kind: 'stopped' }],
}
const failures: readonly ModelFailure[] = Object.values(EACH).flat()

test.each(failures)('$kind says in both languages what happened and what to do', (failure) => {
  const [id, en] = [failureMessage(failure, 'id'), failureMessage(failure, 'en')]
  for (const { what, now } of [id, en]) {
    for (const sentence of [what, now]) expect(sentence).toMatch(/^[\p{L}\d].*\.$/u)
    expect(`${what} ${now}`).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(id.what).not.toBe(en.what)
  expect(id.now).not.toBe(en.now)
})

test.each(['id', 'en'] as const)('no two failures say the same in %s', (language) => {
  const said = failures.map((failure) => {
    const { what, now } = failureMessage(failure, language)
    return `${what} ${now}`
  })
  expect(new Set(said).size).toBe(failures.length)
})

test('waiting is said in the unit that a person waits in', () => {
  const wait = (retryAfter: number) =>
    failureMessage({ kind: 'rate-limited', retryAfter }, 'id').now
  expect(wait(0)).toContain('dalam 1 detik')
  expect(wait(44_200)).toContain('dalam 45 detik')
  expect(wait(600_000)).toContain('dalam 10 menit')
})
