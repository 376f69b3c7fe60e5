import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSettled, noted, type Seen } from '#shared/watch/settling.ts'

const QUIET = 2_000

const look = fc.record({
  after: fc.integer({ min: 1, max: 3_000 }),
  size: fc.integer({ min: 0, max: 3 }),
  modified: fc.integer({ min: 0, max: 2 }),
})

test('a file is whole when it was the same for as long as it takes, and never before', () => {
  fc.assert(
    fc.property(fc.array(look, { minLength: 1, maxLength: 20 }), (looks) => {
      let now = 0
      let seen: Seen | undefined
      let changed = 0
      for (const { after, size, modified } of looks) {
        now += after
        if (seen?.size !== size || seen.modified !== modified) changed = now
        seen = noted(seen, { size, modified }, now)
        const quiet = size === 0 ? QUIET * 10 : QUIET
        expect(isSettled(seen, now, QUIET)).toBe(now - changed >= quiet)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a clock of another machine that is wrong does not matter', () => {
  const seen = noted(undefined, { size: 9, modified: Number.MAX_SAFE_INTEGER }, 0)
  expect(isSettled(seen, QUIET, QUIET)).toBe(true)
})
