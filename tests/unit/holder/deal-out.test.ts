import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dealOut } from '#shared/holder/deal-out.ts'

const receivers = fc
  .uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 8 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(`e${id}`), holds: fc.nat(9) }))),
  )
const drafts = fc.uniqueArray(
  fc.nat(500).map((id) => `d${id}`),
  { maxLength: 60 },
)
const each = fc.option(fc.integer({ min: 1, max: 9 }))

test('each draft goes to one editor, in their order, and nobody gets two more than another', () => {
  fc.assert(
    fc.property(drafts, receivers, each, (draftIds, among, limit) => {
      const dealt = dealOut(draftIds, among, limit)
      const room = limit === null ? draftIds.length : limit * among.length
      const many = among.length === 0 ? 0 : Math.min(draftIds.length, room)
      expect(dealt.map(({ draftId }) => draftId)).toEqual(draftIds.slice(0, many))
      const got = among.map(({ id }) => dealt.filter(({ editor }) => editor === id).length)
      expect(Math.max(0, ...got) - Math.min(...got, Math.max(0, ...got))).toBeLessThanOrEqual(1)
      if (limit !== null) expect(Math.max(0, ...got)).toBeLessThanOrEqual(limit)
    }),
    { numRuns: 1_000 },
  )
})

test('who holds fewer never gets fewer', () => {
  fc.assert(
    fc.property(drafts, receivers, (draftIds, among) => {
      const dealt = dealOut(draftIds, among, null)
      const got = (id: string) => dealt.filter(({ editor }) => editor === id).length
      for (const one of among) {
        for (const other of among) {
          if (one.holds < other.holds) expect(got(one.id)).toBeGreaterThanOrEqual(got(other.id))
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

test('the same drafts and editors are dealt the same, in the order in which the editors were named', () => {
  const among = ['rani', 'budi', 'sari'].map((id) => ({ id, holds: 0 }))
  expect(dealOut(['a', 'b', 'c', 'd'], among, null)).toEqual([
    { draftId: 'a', editor: 'rani' },
    { draftId: 'b', editor: 'budi' },
    { draftId: 'c', editor: 'sari' },
    { draftId: 'd', editor: 'rani' },
  ])
  expect(dealOut(['a'], [], null)).toEqual([])
})
