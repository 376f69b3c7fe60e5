import { $getRoot, $isElementNode, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import { envelope, figureNode, listNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { moveBlocks } from '../../../src/renderer/draft/editor/move-blocks.ts'
import { headlessArticle } from './headless-article.ts'

const idOf = (at: number) => `p${at}`

const article = () =>
  headlessArticle(
    envelope(
      [
        paragraphNode([textNode('satu')]),
        listNode('bullet', [[textNode('beras')], [textNode('sagu')]]),
        figureNode({ asset: null, alt: '', caption: 'kios', credit: '', licence: '' }),
        paragraphNode([textNode('empat')]),
      ].map((node, at) => ({ ...node, $: { blockId: idOf(at) } })),
    ),
  )

const order = (editor: LexicalEditor) =>
  envelopeOf(editor.getEditorState()).state.root.children.map(({ $ }) =>
    Reflect.get(Object($), 'blockId'),
  )

function select(editor: LexicalEditor, from: number, to = from): void {
  editor.update(
    () => {
      const blocks = $getRoot().getChildren()
      const [first, last] = [blocks[from], blocks[to]]
      if (!$isElementNode(first) || !$isElementNode(last)) throw new Error('no text there')
      const selection = first.selectStart()
      const end = last.getLastDescendant()
      if (end !== null) selection.focus.set(end.getKey(), 2, 'text')
    },
    { discrete: true },
  )
}

test('the block of the caret goes down and up, a list whole, and keeps its name', () => {
  const editor = article()
  select(editor, 1)
  expect(moveBlocks(editor, 1)).toEqual({ at: 3, all: 4 })
  expect(order(editor)).toEqual(['p0', 'p2', 'p1', 'p3'])
  expect(moveBlocks(editor, -1)).toEqual({ at: 2, all: 4 })
  expect(moveBlocks(editor, -1)).toEqual({ at: 1, all: 4 })
  expect(order(editor)).toEqual(['p1', 'p0', 'p2', 'p3'])
})

test('at the ends of the article nothing moves', () => {
  const editor = article()
  const before = envelopeOf(editor.getEditorState())
  select(editor, 0)
  expect(moveBlocks(editor, -1)).toBeNull()
  select(editor, 3)
  expect(moveBlocks(editor, 1)).toBeNull()
  expect(envelopeOf(editor.getEditorState())).toEqual(before)
})

test('all blocks that a selection touches go together', () => {
  const editor = article()
  select(editor, 0, 1)
  expect(moveBlocks(editor, 1)).toEqual({ at: 2, all: 4 })
  expect(order(editor)).toEqual(['p2', 'p0', 'p1', 'p3'])
})
