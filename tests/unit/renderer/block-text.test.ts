import fc from 'fast-check'
import { $getNodeByKey, $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import type { SerializedNode } from '#shared/article/content.ts'
import {
  envelope,
  FORMAT,
  lineBreakNode,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
} from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'
import {
  $piecesOf,
  offsetOf,
  type Piece,
  pointAt,
} from '../../../src/renderer/draft/highlights/block-text.ts'
import { headlessArticle } from './headless-article.ts'

const words = fc
  .array(fc.constantFrom('pasar', 'sagu', '…', '“buka”', '🚢', 'é'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))
const inline: fc.Arbitrary<SerializedNode> = fc.oneof(
  fc.tuple(words, fc.constantFrom(0, FORMAT.bold, FORMAT.italic)).map(([t, f]) => textNode(t, f)),
  fc.constant(lineBreakNode()),
  words.map((text) => linkNode('https://contoh.id/', [textNode(text)])),
)
const line = fc.array(inline, { minLength: 1, maxLength: 5 })
const block = fc.oneof(
  line.map((children) => paragraphNode(children)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => listNode('bullet', items)),
)

function read(node: SerializedNode) {
  const body = envelope([node])
  const editor = headlessArticle(body)
  const text = readArticle({ title: '', excerpt: '', body }).blocks[0]?.text ?? ''
  const pieces = editor.read('latest', () => {
    const first = $getRoot().getFirstChild()
    return first === null ? [] : $piecesOf(first)
  })
  const textOf = ({ key }: Piece) =>
    key === null ? '\n' : editor.read('latest', () => $getNodeByKey(key)?.getTextContent() ?? '')
  return { text, pieces, textOf }
}

test('the editor and the checks see the same text at the same offsets', () => {
  fc.assert(
    fc.property(block, (node) => {
      const { text, pieces, textOf } = read(node)
      expect(pieces.map(textOf).join('')).toBe(text)
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(textOf(piece))
    }),
  )
})

test('an offset turned into a point and back is the same offset', () => {
  fc.assert(
    fc.property(
      block,
      fc.nat(),
      fc.constantFrom('start' as const, 'end' as const),
      (node, n, to) => {
        const { text, pieces } = read(node)
        const offset = n % (text.length + 1)
        const point = pointAt(pieces, offset, to)
        if (point !== null) expect(offsetOf(pieces, point)).toBe(offset)
      },
    ),
  )
})

test('at a seam the start of a stretch is in the node that follows, its end in the one before', () => {
  const { pieces } = read(paragraphNode([textNode('pasar'), textNode(' sagu', FORMAT.bold)]))
  expect(pointAt(pieces, 5, 'start')).toEqual({ key: pieces[1]?.key, offset: 0 })
  expect(pointAt(pieces, 5, 'end')).toEqual({ key: pieces[0]?.key, offset: 5 })
})
