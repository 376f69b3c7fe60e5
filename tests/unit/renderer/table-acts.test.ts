import { $createHeadingNode } from '@lexical/rich-text'
import { TableCellNode } from '@lexical/table'
import { $dfs } from '@lexical/utils'
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { envelope, paragraphNode, tableNode, textNode } from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { $createFigureNode } from '../../../src/renderer/draft/editor/nodes/figure-node.tsx'
import {
  actOnTable,
  insertTable,
  type TableAct,
} from '../../../src/renderer/draft/editor/table/table-acts.ts'
import { headlessArticle } from './headless-article.ts'

const words = (editor: LexicalEditor): readonly string[] =>
  readArticle({ title: '', excerpt: '', body: envelopeOf(editor.getEditorState()) }).blocks.map(
    ({ kind, text }) => `${kind}: ${text}`,
  )

const hasHeader = (editor: LexicalEditor): boolean =>
  editor.read(() => $dfs().some(({ node }) => node instanceof TableCellNode && node.hasHeader()))

const prices = tableNode(
  [
    [[textNode('Bahan')], [textNode('Harga')]],
    [[textNode('Beras')], [textNode('15.000')]],
  ],
  true,
)

function editorWith(caret: string): LexicalEditor {
  const editor = headlessArticle(envelope([paragraphNode([textNode('Pasar')]), prices]))
  editor.update(
    () => {
      for (const { node } of $dfs())
        if ($isTextNode(node) && node.getTextContent() === caret) node.select(0, 0)
    },
    { discrete: true },
  )
  return editor
}

const done = (caret: string, act: TableAct): LexicalEditor => {
  const editor = editorWith(caret)
  actOnTable(editor, act)
  editor.update(() => {}, { discrete: true })
  return editor
}

test.each<[TableAct, string]>([
  ['rowAbove', 'Bahan | Harga\n | \nBeras | 15.000'],
  ['rowBelow', 'Bahan | Harga\nBeras | 15.000\n | '],
  ['columnLeft', 'Bahan |  | Harga\nBeras |  | 15.000'],
  ['columnRight', 'Bahan | Harga | \nBeras | 15.000 | '],
  ['removeRow', 'Bahan | Harga'],
  ['removeColumn', 'Bahan\nBeras'],
])('%s', (act, text) => {
  const editor = done('15.000', act)
  expect(words(editor)).toEqual(['paragraph: Pasar', `table: ${text}`])
  expect(hasHeader(editor)).toBe(true)
})

test('a row above the header row is the header row', () => {
  const editor = done('Bahan', 'rowAbove')
  expect(words(editor)[1]).toBe('table:  | \nBahan | Harga\nBeras | 15.000')
  const headers = editor.read(() =>
    $dfs().flatMap(({ node }) => (node instanceof TableCellNode ? [node.hasHeader()] : [])),
  )
  expect(headers).toEqual([true, true, false, false, false, false])
})

test('the header row is switched off, the table removed, and the caret has a line to stand in', () => {
  expect(hasHeader(done('Beras', 'header'))).toBe(false)
  const editor = done('Beras', 'remove')
  expect(words(editor)).toEqual(['paragraph: Pasar', 'paragraph: '])
  editor.read(() => {
    const selection = $getSelection()
    expect($isRangeSelection(selection) && selection.anchor.getNode().isAttached()).toBe(true)
  })
})

test('outside a table nothing happens but that one is put in behind the block', () => {
  expect(words(done('Pasar', 'removeRow')).length).toBe(2)
  const editor = editorWith('Pasar')
  insertTable(editor)
  editor.update(() => {}, { discrete: true })
  expect(words(editor)).toEqual([
    'paragraph: Pasar',
    'table:  |  | \n |  | \n |  | ',
    'table: Bahan | Harga\nBeras | 15.000',
  ])
})

test('whatever comes into a cell becomes lines of text; a figure stands behind the table', () => {
  const editor = editorWith('Beras')
  editor.update(
    () => {
      const cell = $dfs()
        .map(({ node }) => node)
        .find((node) => node instanceof TableCellNode && node.getTextContent() === 'Beras')
      if (!(cell instanceof TableCellNode)) throw new Error('no cell')
      const heading = $createHeadingNode('h2').append($createTextNode('Arum'))
      cell.append(heading, $createFigureNode(null))
    },
    { discrete: true },
  )
  expect(words(editor)).toEqual([
    'paragraph: Pasar',
    'table: Bahan | Harga\nBeras Arum | 15.000',
    'figure: ',
  ])
})
