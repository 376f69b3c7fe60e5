import { expect, test } from 'vitest'
import { digitOf } from '../../../../src/renderer/proposal/candidate-keys.ts'

test('digits go on from list to list and end with 9', () => {
  expect([digitOf(1, 0), digitOf(4, 2), digitOf(7, 2), digitOf(7, 3)]).toEqual([1, 6, 9, undefined])
})
