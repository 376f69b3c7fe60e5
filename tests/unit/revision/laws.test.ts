import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockIdOf } from '#shared/article/block-ids.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { applyChanges, revertChange } from '#shared/revision/apply-changes.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { measureOf, wordsOf } from '#shared/revision/measure.ts'
import { anyContent, anyRevision } from '../../fixtures/random-edits.ts'

const RUNS = { numRuns: 1_000 }

const withoutIds = (content: Content): Content => ({
  ...content,
  body: {
    ...content.body,
    state: {
      ...content.body.state,
      root: {
        ...content.body.state.root,
        children: content.body.state.root.children.map(({ $: _, ...node }) => node),
      },
    },
  },
})

// One law after the other on the same 1,000 edits: to make them is what costs time.
test('the changes give the newer content, taken back the older; they are there where hashes differ, and tell kept words', () => {
  fc.assert(
    fc.property(anyRevision, ({ before, after }) => {
      const { changes } = compareContents(before, after)
      const [was, is] = [articleHash(before), articleHash(after)]
      expect(articleHash(applyChanges(before, changes, 'after'))).toBe(is)
      expect(articleHash(applyChanges(after, changes, 'before'))).toBe(was)
      expect(changes.length === 0).toBe(was === is)
      const { kept, added, removed } = measureOf(after, changes)
      expect(kept + added).toBe(wordsOf(after))
      expect(kept + removed).toBe(wordsOf(before))

      const back = withoutIds(after)
      expect(back.body.state.root.children.every((node) => blockIdOf(node) === null)).toBe(true)
      const mailed = compareContents(before, back).changes
      expect(articleHash(applyChanges(before, mailed, 'after'))).toBe(articleHash(back))
    }),
    RUNS,
  )
}, 120_000)

test('the same holds for two contents that have nothing to do with each other', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      const { changes } = compareContents(before, after)
      expect(articleHash(applyChanges(before, changes, 'after'))).toBe(articleHash(after))
      expect(articleHash(applyChanges(after, changes, 'before'))).toBe(articleHash(before))
    }),
    RUNS,
  )
})

test('one after the other, each compared anew, the changes can all be taken back', () => {
  fc.assert(
    fc.property(anyRevision, fc.infiniteStream(fc.nat(50)), ({ before, after }, picks) => {
      let now = after
      for (let left = 400; left > 0; left--) {
        const { changes } = compareContents(before, now)
        const change = changes[(picks.next().value ?? 0) % Math.max(1, changes.length)]
        if (!change) break
        now = revertChange(now, change)
      }
      expect(articleHash(now)).toBe(articleHash(before))
    }),
    RUNS,
  )
})
