import { expect, test } from 'vitest'
import { envelope, FORMAT, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { createArticleEditor } from '../../../src/renderer/draft/editor/article-editor.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { mendBody } from '../../../src/renderer/summary/mend.ts'
import { houseStyle } from '../../fixtures/an-article.ts'
import { headlessArticle } from './headless-article.ts'

const { italic, bold } = FORMAT

test('a foreign name is set upright in all its places, and nothing else changes its look', () => {
  const editor = headlessArticle(
    envelope([
      paragraphNode([
        textNode('Perusahaan '),
        textNode('Merbau ', italic),
        textNode('Works', italic | bold),
        textNode(' menutup '),
        textNode('workshop', italic),
        textNode('.'),
      ]),
      paragraphNode([textNode('Menurut perusahaan '), textNode('Merbau Works', italic)]),
    ]),
  )
  const body = () => envelopeOf(editor.getEditorState())
  const found = () =>
    checkArticle(readArticle({ title: '', excerpt: '', body: body() }), houseStyle).filter(
      ({ check }) => check === 'article/italic-name',
    )
  const [finding, ...others] = found()
  expect(others).toEqual([])
  const edit = finding?.fix?.edit
  if (edit?.kind !== 'format') throw new Error('no fix')
  expect(mendBody(createArticleEditor(editor), edit)).toBe(true)
  expect(found()).toEqual([])
  expect(
    readBlocks(body()).map(({ text, runs }) =>
      runs.map(({ start, end, format }) => [text.slice(start, end), format]),
    ),
  ).toEqual([
    [
      ['Perusahaan Merbau ', 0],
      ['Works', bold],
      [' menutup ', 0],
      ['workshop', italic],
      ['.', 0],
    ],
    [['Menurut perusahaan Merbau Works', 0]],
  ])
})

test('words of a stretch that are upright already stay so', () => {
  const editor = headlessArticle(
    envelope([paragraphNode([textNode('PT '), textNode('Sagu', italic), textNode(' Raya')])]),
  )
  const [block] = readBlocks(envelopeOf(editor.getEditorState()))
  const span = { blockId: block?.id ?? '', start: 3, end: 12 }
  expect(createArticleEditor(editor).formatText([span], 'upright')).toBe(true)
  const [after] = readBlocks(envelopeOf(editor.getEditorState()))
  expect(after?.runs.map(({ format }) => format)).toEqual([0])
})
