import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignBlockIds, blockIdOf } from '#shared/article/block-ids.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { carryBlockIds } from '#shared/returning/carry-block-ids.ts'
import { comparedBlocks } from '#shared/revision/blocks.ts'
import { anyRevision } from '../../fixtures/random-edits.ts'

const idsFrom = (name: string) => {
  let last = 0
  return () => {
    last += 1
    return `${name}${last}`
  }
}

/** The same text with ids of its own, as an import gives them. */
const reimported = (content: Content): Content => {
  const children = content.body.state.root.children.map(({ $: _, ...node }) => node)
  const root = { ...content.body.state.root, children }
  const body = { ...content.body, state: { ...content.body.state, root } }
  return { ...content, body: assignBlockIds(body, idsFrom('new')) }
}

const idsOf = ({ body }: Content) => body.state.root.children.map(blockIdOf)

/** Blocks that say what no other block of the text says. */
const single = (content: Content) => {
  const blocks = comparedBlocks(content.body)
  const texts = blocks.map(({ json }) => json)
  return blocks.filter(({ json }) => texts.indexOf(json) === texts.lastIndexOf(json))
}

test('what came back says what it said; a block that stands has its id again, and each has one of its own', () => {
  fc.assert(
    fc.property(anyRevision, ({ before, after }) => {
      const carried = carryBlockIds(before, reimported(after), idsFrom('more'))
      expect(articleHash(carried)).toBe(articleHash(after))
      const ids = idsOf(carried)
      expect(ids).not.toContain(null)
      expect(new Set(ids).size).toBe(ids.length)
      const now = new Map(single(carried).map(({ json, id }) => [json, id]))
      for (const { json, id } of single(before)) {
        if (now.has(json)) expect(now.get(json)).toBe(id)
      }
      const same = carryBlockIds(before, reimported(before), idsFrom('more'))
      const known = ({ body }: Content) => new Set(comparedBlocks(body).map(({ id }) => id))
      expect(known(same)).toEqual(known(before))
    }),
    { numRuns: 1_000 },
  )
})
