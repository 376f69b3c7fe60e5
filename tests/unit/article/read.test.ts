import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import {
  envelope,
  FORMAT,
  lineBreakNode,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
} from '#shared/article/nodes.ts'
import { countWords, opening, plainText } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { anyBody } from '../../fixtures/any-body.ts'

const pasar = anArticle(`# Pasar Sagu Batu Lima Dibuka Lagi

= Pasar di Batu Lima kembali ramai.

! Pasar Sagu pagi hari | Dok. Desa | CC BY 4.0

Ternate, Kabar Sagu - Warga Batu Lima membuka kembali pasar sagu. Pasar itu tutup dua tahun.

Sebanyak 40 pedagang datang.

## 1. Harga sagu turun

! ilustrasi sagu (pexels.com/Rini)

Harga sagu turun menjadi Rp15.000, kata dr. Rahma Usman. Bulan lalu harganya Rp18.000.

- Beras: Rp14.000
- Sagu: Rp15.000

## Pedagang berharap ramai

> Kami siap. Semoga ramai terus.`)

test('lead, sections and sentences', () => {
  expect({
    dateline: pasar.dateline,
    lead: pasar.lead.map(({ text, ordinal, section }) => [section, ordinal, text]),
    sections: pasar.sections.map(({ number, heading, sentences }) => ({
      number,
      heading,
      sentences: sentences.map(({ text, ordinal, section }) => [section, ordinal, text]),
    })),
  }).toEqual({
    dateline: 'Ternate, Kabar Sagu',
    lead: [
      [null, 1, 'Warga Batu Lima membuka kembali pasar sagu.'],
      [null, 2, 'Pasar itu tutup dua tahun.'],
      [null, 3, 'Sebanyak 40 pedagang datang.'],
    ],
    sections: [
      {
        number: 1,
        heading: 'Harga sagu turun',
        sentences: [
          [0, 1, 'Harga sagu turun menjadi Rp15.000, kata dr. Rahma Usman.'],
          [0, 2, 'Bulan lalu harganya Rp18.000.'],
          [0, 3, 'Beras: Rp14.000'],
          [0, 4, 'Sagu: Rp15.000'],
        ],
      },
      {
        number: null,
        heading: 'Pedagang berharap ramai',
        sentences: [
          [1, 1, 'Kami siap.'],
          [1, 2, 'Semoga ramai terus.'],
        ],
      },
    ],
  })
})

test('neither headings nor captions nor the dateline are sentences', () => {
  const words = pasar.sentences.map(({ text }) => text).join(' ')
  expect(words).not.toMatch(/Harga sagu turun(?! menjadi)|ilustrasi|pagi hari|Ternate/)
})

test('figures in order', () => {
  expect(pasar.figures).toEqual([
    {
      blockId: 'b1',
      asset: null,
      alt: '',
      caption: 'Pasar Sagu pagi hari',
      credit: 'Dok. Desa',
      licence: 'CC BY 4.0',
    },
    expect.objectContaining({ caption: 'ilustrasi sagu (pexels.com/Rini)', credit: '' }),
  ])
})

test('each sentence stands where it says', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const article = readArticle({ title: '', excerpt: '', body })
      for (const { blockId, start, end, text, id } of article.sentences) {
        expect(article.blocks.find((block) => block.id === blockId)?.text.slice(start, end)).toBe(
          text,
        )
        expect(id).toBe(`${blockId}:${start}-${end}`)
      }
      expect(new Set(article.sentences.map(({ id }) => id)).size).toBe(article.sentences.length)
    }),
  )
})

test('the looks of a block cover its text without a gap', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      for (const { text, runs } of readArticle({ title: '', excerpt: '', body }).blocks) {
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }
    }),
  )
})

const read = (...blocks: readonly SerializedNode[]) => {
  const content: Content = { title: '', excerpt: '', body: envelope(blocks) }
  return readArticle(content)
}

test('looks, links and line breaks of a block', () => {
  const [block] = read(
    paragraphNode([
      textNode('Kata '),
      textNode('Rini', FORMAT.bold),
      lineBreakNode(),
      linkNode('https://contoh.id/', [textNode('di sini')]),
      linkNode('javascript:alert(1)', [textNode('!')]),
    ]),
  ).blocks
  expect(block?.text).toBe('Kata Rini\ndi sini!')
  expect(block?.runs).toEqual([
    { start: 0, end: 5, format: 0, url: null },
    { start: 5, end: 9, format: 1, url: null },
    { start: 9, end: 10, format: 0, url: null },
    { start: 10, end: 17, format: 0, url: 'https://contoh.id/' },
    { start: 17, end: 18, format: 0, url: null },
  ])
})

test('items of nested lists are lines', () => {
  const nested = listNode('number', [[textNode('putih')], [textNode('merah')]])
  const list = listNode('bullet', [[textNode('beras')], [nested], [], [textNode('sagu')]])
  expect(read(list).blocks[0]?.text).toBe('beras\nputih\nmerah\n\nsagu')
})

test('blocks without an id, or with the id of another, are named by their place', () => {
  const twin = { ...paragraphNode([textNode('A')]), $: { blockId: 'b1' } }
  expect(read(twin, twin, paragraphNode([])).blocks.map(({ id }) => id)).toEqual(['b1', '#1', '#2'])
})

test('an unknown block is there, without text', () => {
  expect(read({ type: 'poll', question: 'Setuju?' }).blocks).toMatchObject([
    { kind: 'unknown', text: '', level: null, figure: null },
  ])
})

test('words, plain text and opening', () => {
  expect(countWords(anArticle('Ibu-ibu itu membawa 15.000 ikat.\n\n! x | y'))).toBe(5)
  expect(plainText(pasar).split('\n\n')).toHaveLength(7)
  expect(opening(pasar, 40)).toBe('Warga Batu Lima membuka kembali pasar…')
  expect(opening(read(), 40)).toBe('')
  expect(opening(anArticle('x'.repeat(50)), 40)).toHaveLength(40)
})

test('a block of very many sentences is read like any other', () => {
  const lines = Array.from({ length: 130_000 }, () => [textNode('Ya.'), lineBreakNode()]).flat()
  const body = envelope([paragraphNode(lines)])
  expect(readArticle({ title: '', excerpt: '', body }).lead).toHaveLength(130_000)
})
