import { expect, test } from 'vitest'
import { firstFrom, type Spot } from '#shared/find/from-spot.ts'
import type { Part } from '#shared/find/parts.ts'
import { search } from '#shared/find/search.ts'

const parts: readonly Part[] = [
  { place: { kind: 'title' }, text: 'pasar dan pasar' },
  { place: { kind: 'block', blockId: 'p1' }, text: 'kios pasar' },
]
const result = search(
  parts,
  { words: 'pasar', matchCase: false, wholeWord: false, isPattern: false },
  '',
)
const found = result.ok ? result.found : []

test.each<readonly [string, Spot | null, number]>([
  ['nowhere', null, 0],
  ['the match itself', { place: { kind: 'title' }, offset: 10 }, 1],
  ['behind the last of a part', { place: { kind: 'title' }, offset: 11 }, 2],
  ['behind the last of all', { place: { kind: 'block', blockId: 'p1' }, offset: 6 }, 0],
  ['a part that is gone', { place: { kind: 'block', blockId: 'p9' }, offset: 3 }, 0],
  ['a part without text', { place: { kind: 'excerpt' }, offset: 0 }, 0],
])('from %s', (_, spot, at) => {
  expect(firstFrom(found, parts, spot)).toBe(at)
})

test('nothing found', () => {
  expect(firstFrom([], parts, null)).toBe(-1)
})
