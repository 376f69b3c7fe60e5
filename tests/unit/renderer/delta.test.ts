import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deltaOf, withDelta } from '../../../src/renderer/summary/delta.ts'

const plain = fc.jsonValue({ maxDepth: 3 })

test('law: a delta makes the new value of the old one, whatever both are', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const made = withDelta(before, structuredClone(deltaOf(before, after)))
      expect(isDeepStrictEqual(made, after)).toBe(true)
    }),
  )
})

interface Item {
  readonly id: number
  readonly text: string
}

const list = fc.array(
  fc.record({ id: fc.nat(9), text: fc.string({ maxLength: 4 }) }, { noNullPrototype: true }),
  {
    maxLength: 6,
  },
)

test('law: of a list with items moved, changed, left out and added the same comes out, on a copy too', () => {
  fc.assert(
    fc.property(list, fc.array(fc.nat(8), { maxLength: 8 }), list, (before, order, added) => {
      const kept = order.flatMap((at): Item[] => {
        const item = before[at]
        return item === undefined ? [] : [at % 2 === 0 ? item : { ...item, text: 'lain' }]
      })
      const after = { items: [...kept, ...added], same: before }
      const held = structuredClone({ items: before, same: before })
      const made = withDelta(held, structuredClone(deltaOf({ items: before, same: before }, after)))
      expect(isDeepStrictEqual(made, after)).toBe(true)
    }),
  )
})

test('parts that are the same object are named, not sent, and the receiver keeps its own', () => {
  const block = { text: 'panjang '.repeat(500) }
  const before = { blocks: [block, { text: 'a' }], title: 'x' }
  const after = { blocks: [block, { text: 'ab' }], title: 'x' }
  const delta = deltaOf(before, after)
  expect(JSON.stringify(delta).length).toBeLessThan(200)
  const held = structuredClone(before)
  const made = withDelta(held, structuredClone(delta)) as typeof before
  expect(made).toEqual(after)
  expect(made.blocks[0]).toBe(held.blocks[0])
})
