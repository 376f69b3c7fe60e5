import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oncePer } from '#shared/once-per.ts'
import { RecentKeys } from '#shared/recent-keys.ts'

const keys = Array.from({ length: 12 }, (_, at) => ({ at }))
const asked = fc.array(fc.constantFrom(...keys), { maxLength: 80 })

test('holds the keys that were asked for last, and never more than twice as many', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 5 }), (order, most) => {
      const held = new RecentKeys<number>(most)
      order.forEach((key, turn) => {
        const before = order.slice(0, turn)
        const since = before.lastIndexOf(key)
        const others = new Set(before.slice(since + 1))
        const known = held.get(key)
        if (since < 0) expect(known).toBeUndefined()
        else if (others.size < most) expect(known).toBe(key.at)
        // A key that is set anew, with whatever value, is no other key.
        held.set(key, key.at)
        held.set(key, key.at)
      })
      const left = keys.filter((key) => held.get(key) !== undefined)
      expect(left.length).toBeLessThanOrEqual(2 * most)
    }),
  )
})

test('a function reads what is in use once, however much else it is asked for meanwhile', () => {
  const read: string[] = []
  const lengthOf = oncePer(({ text }: { readonly text: string }) => {
    read.push(text)
    return text.length
  })
  const inUse = { text: 'Pasar Beringin dibuka lagi.' }
  const other = { text: 'Naskah lain.' }
  lengthOf(other)
  for (let i = 0; i < 6_000; i += 1) {
    lengthOf({ text: `${i}` })
    if (i % 500 === 0) lengthOf(inUse)
  }
  expect(lengthOf(inUse)).toBe(inUse.text.length)
  expect(read.filter((text) => text === inUse.text)).toHaveLength(1)
  expect(lengthOf(other)).toBe(other.text.length)
  expect(read.filter((text) => text === other.text)).toHaveLength(2)
})
