import fc from 'fast-check'
import { $getRoot, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import type { Envelope } from '#shared/article/content.ts'
import {
  envelope,
  figureNode,
  lineBreakNode,
  linkNode,
  listNode,
  paragraphNode,
  tableNode,
  textNode,
} from '#shared/article/nodes.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { type Part, partsOf } from '#shared/find/parts.ts'
import type { Query } from '#shared/find/query.ts'
import { replacedIn } from '#shared/find/replaced.ts'
import { search } from '#shared/find/search.ts'
import { createArticleEditor } from '../../../src/renderer/draft/editor/article-editor.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { anyContent } from '../../fixtures/random-edits.ts'
import { headlessArticle } from './headless-article.ts'

const asking = (words: string): Query => ({
  words,
  matchCase: false,
  wholeWord: false,
  isPattern: false,
})

const bodyOf = (editor: LexicalEditor): Envelope => envelopeOf(editor.getEditorState())
const partsIn = (editor: LexicalEditor): readonly Part[] =>
  partsOf({ title: '', excerpt: '', body: bodyOf(editor) })

function foundIn(editor: LexicalEditor, query: Query, instead: string) {
  const result = search(partsIn(editor), query, instead)
  if (!result.ok) throw new Error(result.fault)
  return result.found
}

test('new words take the look and the link of the first letter that they replace', () => {
  const editor = headlessArticle(
    envelope([
      paragraphNode([
        textNode('Ke '),
        linkNode('https://contoh.id/', [textNode('pasar', 1)]),
        textNode(' dan pa'),
        textNode('sar', 2),
        textNode(' lagi.'),
      ]),
    ]),
  )
  const article = createArticleEditor(editor)
  expect(article.replaceFound(foundIn(editor, asking('pasar'), 'toko'))).toBe(2)
  const [block] = readBlocks(bodyOf(editor))
  expect(block?.text).toBe('Ke toko dan toko lagi.')
  expect(block?.runs).toEqual([
    { start: 0, end: 3, format: 0, url: null },
    { start: 3, end: 7, format: 1, url: 'https://contoh.id/' },
    { start: 7, end: 22, format: 0, url: null },
  ])
})

test('a link without words goes with them, and a list keeps its items', () => {
  const editor = headlessArticle(
    envelope([
      paragraphNode([textNode('Ke '), linkNode('https://contoh.id/', [textNode('pasar')])]),
      listNode('bullet', [[textNode('pasar')], [textNode('pasar malam')]]),
    ]),
  )
  createArticleEditor(editor).replaceFound(foundIn(editor, asking('pasar'), ''))
  expect(readBlocks(bodyOf(editor)).map(({ text }) => text)).toEqual(['Ke ', '\n malam'])
  expect(JSON.stringify(bodyOf(editor))).not.toContain('contoh.id')
})

test('words that a line break parts in a cell are replaced with it', () => {
  const cells = [
    [
      [
        textNode('Pasar'),
        lineBreakNode(),
        textNode('Sagu dan Pasar'),
        lineBreakNode(),
        textNode('Ikan'),
      ],
      [textNode('Sagu')],
    ],
  ]
  const after = (words: string, instead: string) => {
    const editor = headlessArticle(envelope([tableNode(cells, false)]))
    createArticleEditor(editor).replaceFound(foundIn(editor, asking(words), instead))
    return partsIn(editor).map(({ text }) => text)
  }
  expect(after('pasar sagu', 'Toko')).toEqual(['Toko dan Pasar Ikan | Sagu'])
  expect(after(' ikan', ' Besar')).toEqual(['Pasar Sagu dan Pasar Besar | Sagu'])
})

test('the fields of a figure are replaced, a longer word for each place once', () => {
  const editor = headlessArticle(
    envelope([
      figureNode({
        asset: 'a1',
        alt: 'kios',
        caption: 'aa kios',
        credit: 'Sari',
        licence: '',
      }),
    ]),
  )
  expect(createArticleEditor(editor).replaceFound(foundIn(editor, asking('a'), 'aa'))).toBe(3)
  expect(partsIn(editor).map(({ text }) => text)).toEqual(['aaaa kios', 'Saari', 'kios'])
})

test('all are one update, which touches nothing else', () => {
  const editor = headlessArticle(
    envelope(['satu pasar', 'dua', 'tiga pasar'].map((text) => paragraphNode([textNode(text)]))),
  )
  const found = foundIn(editor, asking('pasar'), 'toko')
  let updates = 0
  const before = bodyOf(editor).state.root.children
  editor.registerUpdateListener(() => {
    updates += 1
  })
  createArticleEditor(editor).replaceFound(found)
  const after = bodyOf(editor).state.root.children
  expect(updates).toBe(1)
  expect(after.map((node, at) => node === before[at])).toEqual([false, true, false])
})

test('what changed since it was found is left alone', () => {
  const editor = headlessArticle(envelope([paragraphNode([textNode('pasar')])]))
  const found = foundIn(editor, asking('pasar'), 'toko')
  editor.update(() => void $getRoot().getAllTextNodes()[0]?.setTextContent('kios'), {
    discrete: true,
  })
  expect(createArticleEditor(editor).replaceFound(found)).toBe(0)
})

test('law: the editor makes of a body what the search says', () => {
  const words = fc.constantFrom('a', 'pasar', 'Sagu', 'di', 'lagi Pa', 'é')
  fc.assert(
    fc.property(anyContent, words, fc.constantFrom('', '…', 'aa'), ({ body }, from, to) => {
      const editor = headlessArticle(body)
      const before = partsIn(editor)
      const found = foundIn(editor, asking(from), to)
      const isIn = (part: Part) =>
        found.filter(({ place }) => JSON.stringify(place) === JSON.stringify(part.place))
      expect(createArticleEditor(editor).replaceFound(found)).toBe(found.length)
      expect(partsIn(editor)).toEqual(
        before
          .map((part) => ({ ...part, text: replacedIn(part.text, isIn(part)).text }))
          .filter(({ text }) => text !== ''),
      )
    }),
    { numRuns: 1_000 },
  )
})
