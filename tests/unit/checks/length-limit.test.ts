import { expect, test } from 'vitest'
import { lengthStanding } from '#shared/checks/length-limit.ts'

test.each([
  ['no limit', 400, 0, { kind: 'free' }],
  ['far from it', 62, 70, { kind: 'within', left: 8 }],
  ['near it', 63, 70, { kind: 'near', left: 7 }],
  ['at it', 70, 70, { kind: 'near', left: 0 }],
  ['over it', 71, 70, { kind: 'over', over: 1 }],
])('%s', (_, length, limit, standing) => {
  expect(lengthStanding(length, limit)).toEqual(standing)
})
