import { expect, test } from 'vitest'
import { pointedAt } from '../../../src/renderer/draft/highlights/evidence-parts.ts'

const span = (start: number, end: number) => ({ blockId: 'b1', start, end })

test('the words under the pointer are lit while they are shared words', () => {
  expect(pointedAt([span(0, 12), span(15, 30)], span(15, 30))).toEqual([span(15, 30)])
})

test('words that the text has moved away from under the pointer are lit no more', () => {
  expect(pointedAt([span(0, 12), span(24, 39)], span(15, 30))).toEqual([])
  expect(pointedAt([span(0, 12)], null)).toEqual([])
})
