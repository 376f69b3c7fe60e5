import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalBody } from '#shared/article/canonical.ts'
import { unfolded } from '#shared/article/grid.ts'
import { articleHash } from '#shared/article/hash.ts'
import {
  envelope,
  headingNode,
  lineBreakNode,
  linkNode,
  listNode,
  paragraphNode,
  tableNode,
  textNode,
} from '#shared/article/nodes.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'
import { partsOf } from '#shared/find/parts.ts'
import { search } from '#shared/find/search.ts'

const content = (...blocks: Parameters<typeof envelope>[0]) => ({
  title: 'Harga di Pasar Sagu',
  excerpt: '',
  body: envelope(blocks),
})

const prices = tableNode(
  [
    [[textNode('Bahan')], [textNode('Harga')]],
    [[textNode('Beras', 1)], [textNode('Rp15.000'), lineBreakNode(), textNode('per kilo')]],
    [[textNode('Sagu')], []],
  ],
  true,
)

const withoutTable = content(
  paragraphNode([textNode('Warga '), linkNode('https://contoh.id/', [textNode('Arum', 1)])]),
  headingNode(2, [textNode('1. Harga')]),
  listNode('number', [[textNode('beras')], [textNode('sagu')]], 2),
)

test('an article without a table hashes as it did before there were any', () => {
  expect(articleHash(withoutTable)).toBe(
    'adc7fbe34fb8d9563d77b128878f11a7b0151e3ea4d3d5943d50895605d783fc',
  )
})

test('a row is a line, its cells are parted, and each row is a sentence', () => {
  const article = readArticle(content(prices))
  expect(article.blocks[0]?.kind).toBe('table')
  expect(article.blocks[0]?.text).toBe('Bahan | Harga\nBeras | Rp15.000 per kilo\nSagu | ')
  expect(article.sentences.map(({ text }) => text)).toEqual([
    'Bahan | Harga',
    'Beras | Rp15.000 per kilo',
    'Sagu |',
  ])
  expect(countWords(article)).toBe(7)
})

test('no match of a search reaches from one cell into the next', () => {
  const query = { matchCase: false, wholeWord: false, isPattern: true }
  const words = (pattern: string) => {
    const result = search(partsOf(content(prices)), { ...query, words: pattern }, '')
    return result.ok ? result.found.map((one) => [one.start, one.words]) : null
  }
  expect(words('^[A-Z].*$')).toContainEqual([14, 'Beras'])
  expect(words('[|]')).toEqual([])
})

describe('a foreign table', () => {
  const cell = (words: string, fields = {}) => ({
    type: 'tablecell',
    children: [paragraphNode([textNode(words)])],
    ...fields,
  })
  const wild = {
    type: 'table',
    colWidths: [80, 120],
    children: [
      { type: 'tablerow', children: [cell('Beras', { rowSpan: 2 }), cell('2024')] },
      { type: 'tablerow', children: [cell('2025', { colSpan: 2, backgroundColor: 'red' })] },
    ],
  }

  test('is unfolded to a plain grid', () => {
    const grid = [
      [[textNode('Beras')], [textNode('2024')], []],
      [[], [textNode('2025')], []],
    ]
    expect(canonicalBody(envelope([wild]))).toEqual(
      canonicalBody(envelope([tableNode(grid, false)])),
    )
  })

  test('that holds anything but rows of cells is kept whole', () => {
    const odd = { type: 'table', children: [paragraphNode([textNode('Beras')])] }
    expect(wrapUnknown(envelope([odd])).state.root.children[0]?.original).toEqual(odd)
  })
})

test('unfolding keeps every cell once and gives rows of one length', () => {
  const spanning = fc.record({
    cell: fc.nat(),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(fc.array(spanning, { maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const grid = unfolded(rows)
      expect(grid.map((row) => row.flatMap((one) => (one === null ? [] : [one])))).toEqual(
        rows.map((row) => row.map(({ cell }) => cell)),
      )
      expect(new Set(grid.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
    }),
  )
})

test('a hostile page cannot ask for a table larger than what it holds', () => {
  const huge = { cell: 'x', columns: 1_000_000, rows: 1_000_000 }
  expect(unfolded([[huge], [huge]]).flat().length).toBeLessThan(1_000)
})
