import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { SerializedNode } from '#shared/article/content.ts'
import { joinLists } from '#shared/article/join-lists.ts'
import { envelope, listNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'

const listType = fc.constantFrom<'bullet' | 'number'>('bullet', 'number')
const { list } = fc.letrec<{ list: SerializedNode; item: readonly SerializedNode[] }>((tie) => ({
  list: fc
    .tuple(listType, fc.array(tie('item'), { maxLength: 3 }))
    .map(([type, items]) => listNode(type, items)),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(99).map((n) => [textNode(`butir ${n}`)]),
    tie('list').map((nested) => [nested]),
  ),
}))
const block = fc.oneof({ weight: 5, arbitrary: list }, fc.constant(paragraphNode([textNode('x')])))

const words = (node: unknown): readonly string[] =>
  JSON.stringify(node).match(/"text":"[^"]*"/g) ?? []

test('to join one by one, or all at once, gives the same, and to join twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const once = joinLists(blocks)
      let oneByOne: readonly SerializedNode[] = []
      for (const next of blocks) oneByOne = joinLists([...oneByOne, next])
      expect(once).toEqual(oneByOne)
      expect(joinLists(once)).toEqual(once)
    }),
  )
})

test('no word is lost, none changes its place, and the lists that came in stay as they were', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const before = structuredClone(blocks)
      expect(words(joinLists(blocks))).toEqual(words(before))
      expect(blocks).toEqual(before)
    }),
  )
})

test('nested lists that meet at the seam become one', () => {
  const nested = (text: string) => [listNode('bullet', [[textNode(text)]])]
  const root = [
    listNode('number', [[textNode('a')], nested('b')]),
    listNode('number', [nested('c')]),
    listNode('number', [nested('d'), [textNode('e')]]),
  ]
  expect(toHtml(bodyToHast(envelope(joinLists(root))))).toBe(
    '<ol><li>a<ul><li>b</li><li>c</li><li>d</li></ul></li><li>e</li></ol>',
  )
})

/** A list of one item that counts how often the item's type is looked at. */
function watched(inner: SerializedNode, look: () => void): SerializedNode {
  const item = {
    children: [inner],
    get type() {
      look()
      return 'listitem'
    },
  }
  return { ...listNode('bullet', []), children: [item] }
}

test.each([
  ['', () => textNode('butir')],
  [', each nested once more', () => listNode('bullet', [[textNode('butir')]])],
])(
  '20,000 lists of one item%s: every item is looked at a few times, not once for each other',
  (_, inner) => {
    let looks = 0
    const lists = Array.from({ length: 20_000 }, () =>
      watched(inner(), () => {
        looks += 1
      }),
    )
    expect(joinLists(lists)).toHaveLength(1)
    expect(looks).toBeGreaterThan(0)
    expect(looks).toBeLessThan(20_000 * 10)
  },
)
