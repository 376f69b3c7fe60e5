import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockTexts } from '#shared/article/block-texts.ts'
import type { Envelope, SerializedNode } from '#shared/article/content.ts'
import { envelope } from '#shared/article/nodes.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { anyBody } from '../../fixtures/any-body.ts'

/** What of the blocks is said in words. */
const wordsOf = (blocks: ReturnType<typeof blockTexts>) =>
  blocks.map(({ text, figure }) => [text, figure?.caption, figure?.credit, figure?.alt])

function readAsBlocks(body: Envelope): void {
  expect(wordsOf(blockTexts(body))).toEqual(wordsOf(readBlocks(body)))
}

test('the words of a body are those of its blocks', () => {
  fc.assert(fc.property(anyBody, readAsBlocks), { numRuns: 300 })
})

const types = fc.constantFrom(
  ...['text', 'tab', 'linebreak', 'link', 'autolink', 'hashtag', 'paragraph', 'heading', 'quote'],
  ...['list', 'listitem', 'table', 'tablerow', 'tablecell', 'figure', 'poll', 'unknown-block'],
)
const word = fc.constantFrom<unknown>('', 'Pasar', ' sagu\n', '#', 7, undefined)
const fields = {
  type: types,
  text: word,
  caption: word,
  alt: word,
  url: fc.constantFrom<unknown>('https://contoh.id/', 3),
  listType: fc.constantFrom<unknown>('bullet', 'number', 0),
}

/** Nodes in any order and depth, as a file may hold them. */
const { node } = fc.letrec<{ node: SerializedNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record(fields),
    fc.record({ ...fields, children: fc.array(tie('node'), { maxLength: 4 }) }),
  ),
}))

test('so are those of a body that no editor would write', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => readAsBlocks(envelope(nodes))),
    { numRuns: 2_000 },
  )
})
