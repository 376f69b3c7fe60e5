import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Holder } from '#shared/holder/holder.ts'
import { type Done, type Standing, stillStands } from '#shared/many/done.ts'
import { changedTags } from '#shared/tag/tag.ts'

const holder: fc.Arbitrary<Holder> = fc.record({
  editor: fc.constantFrom('rani', 'budi', 'sari'),
  name: fc.constant('Rani Wulandari'),
  since: fc.constantFrom('2026-03-02T08:00:00.000Z', '2026-03-02T09:00:00.000Z'),
  until: fc.constant('2026-03-02T13:00:00.000Z'),
  by: fc.constant(''),
  word: fc.constant(''),
})
const someTags = fc.uniqueArray(fc.constantFrom('banjir', 'cuaca', 'pemilu', 'pasar'))
const standing: fc.Arbitrary<Standing> = fc.record({
  holder: fc.option(holder),
  decision: fc.option(fc.constantFrom('d1', 'd2')),
  contentHash: fc.constantFrom('a', 'b'),
  tags: someTags.map((tags) => tags.toSorted()),
})

/** The draft as an act leaves it. */
function after(now: Standing, done: Done): Standing {
  switch (done.kind) {
    case 'held':
      return { ...now, holder: done.after }
    case 'decided':
      return { ...now, decision: done.decision, contentHash: done.contentHash }
    case 'tagged':
      return { ...now, tags: changedTags(now.tags, { add: done.added, remove: done.removed }) }
  }
}

const done: fc.Arbitrary<Done> = fc.oneof(
  fc.record({
    kind: fc.constant('held' as const),
    before: fc.option(holder),
    after: fc.option(holder),
  }),
  fc.record({
    kind: fc.constant('decided' as const),
    decision: fc.constantFrom('d3', 'd4'),
    contentHash: fc.constantFrom('a', 'b'),
  }),
  fc.tuple(someTags, someTags).map(([added, removed]) => ({
    kind: 'tagged' as const,
    added,
    removed: removed.filter((tag) => !added.includes(tag)),
  })),
)

test('what was just done stands', () => {
  fc.assert(
    fc.property(standing, done, (now, act) => {
      expect(stillStands(act, after(now, act))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('what another act of the same kind replaced stands no more', () => {
  fc.assert(
    fc.property(standing, done, done, (now, act, later) => {
      const then = after(after(now, act), later)
      if (act.kind === 'tagged' || act.kind !== later.kind) return
      const isSame = JSON.stringify(after(now, act)) === JSON.stringify(then)
      expect(stillStands(act, then)).toBe(isSame)
    }),
    { numRuns: 1_000 },
  )
})
