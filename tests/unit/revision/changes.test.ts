import { expect, test } from 'vitest'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import {
  envelope,
  FORMAT,
  figureNode,
  headingNode,
  linkNode,
  listNode,
  paragraphNode,
  textNode,
} from '#shared/article/nodes.ts'
import { plainText } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { revertChange } from '#shared/revision/apply-changes.ts'
import type { Change } from '#shared/revision/change.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { measureBetween } from '#shared/revision/measure.ts'
import { textOf } from '#shared/revision/runs.ts'

const content = (...blocks: readonly SerializedNode[]): Content => {
  let last = 0
  return {
    title: 'Pasar Sagu dibuka lagi',
    excerpt: '',
    body: assignBlockIds(envelope(blocks), () => `b${last++}`),
  }
}

const said = (text: string) => paragraphNode([textNode(text)])
const changesOf = (before: Content, after: Content) => compareContents(before, after).changes
const only = (changes: readonly Change[]): Change => {
  expect(changes).toHaveLength(1)
  return changes[0] as Change
}
const wordsOf = (one: Content): string => plainText(readArticle(one))

test('two words replaced side by side are one change, and it goes back alone', () => {
  const before = content(said('Pasar Sagu dibuka pukul enam pagi oleh warga.'))
  const after = content(said('Pasar Sagu ditutup jam enam pagi oleh lurah.'))
  const changes = changesOf(before, after)
  expect(
    changes.map((change) =>
      change.kind === 'text' ? [textOf(change.before), textOf(change.after)] : change.kind,
    ),
  ).toEqual([
    ['dibuka pukul', 'ditutup jam'],
    ['warga', 'lurah'],
  ])
  expect(wordsOf(revertChange(after, changes[0] as Change))).toBe(
    'Pasar Sagu dibuka pukul enam pagi oleh lurah.',
  )
  expect(measureBetween(before, after)).toEqual({ kept: 9, added: 3, removed: 3 })
})

test('a link that leads elsewhere is a change, though every word stayed', () => {
  const to = (url: string) =>
    content(paragraphNode([textNode('Baca '), linkNode(url, [textNode('laporannya')])]))
  const change = only(changesOf(to('https://contoh.id/a'), to('https://contoh.id/b')))
  expect(change).toMatchObject({
    kind: 'link',
    before: { url: 'https://contoh.id/a' },
    after: { url: 'https://contoh.id/b' },
    span: { after: { start: 5, end: 15 } },
  })
})

test('bold over half a word is a change of look, not of words', () => {
  const before = content(said('Ibukota pindah'))
  const after = content(paragraphNode([textNode('Ibu', FORMAT.bold), textNode('kota pindah')]))
  expect(only(changesOf(before, after))).toMatchObject({
    kind: 'format',
    span: { after: { start: 0, end: 3 } },
    before: { format: 0 },
    after: { format: FORMAT.bold },
  })
})

test('a heading of another level keeps its words', () => {
  const heading = (level: 2 | 3) => content(headingNode(level, [textNode('1. Harga')]))
  expect(only(changesOf(heading(2), heading(3)))).toMatchObject({
    kind: 'shape',
    before: { tag: 'h2' },
    after: { tag: 'h3' },
  })
})

test('each field of a figure is a change of its own', () => {
  const figure = { asset: 'a.jpg', alt: '', caption: 'ilustrasi', credit: 'Rini', licence: '' }
  const before = content(figureNode(figure))
  const after = content(figureNode({ ...figure, caption: 'pasar', licence: 'CC BY 4.0' }))
  const changes = changesOf(before, after)
  expect(changes).toMatchObject([
    { kind: 'figure', field: 'caption', before: 'ilustrasi', after: 'pasar' },
    { kind: 'figure', field: 'licence', before: null, after: 'CC BY 4.0' },
  ])
  const [, licence] = changes
  expect(readArticle(revertChange(after, licence as Change)).figures[0]).toMatchObject({
    caption: 'pasar',
    licence: '',
  })
})

test('a moved paragraph is moved, not removed and added', () => {
  const [a, b, c] = content(said('Satu.'), said('Dua.'), said('Tiga.')).body.state.root.children
  const of = (...nodes: readonly (SerializedNode | undefined)[]): Content => ({
    title: '',
    excerpt: '',
    body: envelope(nodes.flatMap((node) => (node ? [node] : []))),
  })
  const before = of(a, b, c)
  const after = of(b, c, a)
  const change = only(changesOf(before, after))
  expect(change.kind).toBe('moved')
  expect(wordsOf(revertChange(after, change))).toBe('Satu.\n\nDua.\n\nTiga.')
})

test('ids that changed places while every word stayed are no change', () => {
  const blocks = [said('Pasar Sagu dibuka.'), headingNode(2, [textNode('Kata warga')])]
  const before = content(...blocks)
  let last = blocks.length
  const after = { ...before, body: assignBlockIds(envelope(blocks), () => `b${--last}`) }
  expect(changesOf(before, after)).toEqual([])
})

test('a removed paragraph comes back where it stood', () => {
  const before = content(said('Satu.'), said('Dua.'), said('Tiga.'))
  const { children } = before.body.state.root
  const after: Content = { ...before, body: envelope(children.toSpliced(1, 1)) }
  expect(wordsOf(revertChange(after, only(changesOf(before, after))))).toBe(
    'Satu.\n\nDua.\n\nTiga.',
  )
})

test('a paragraph that became a list goes back as a whole', () => {
  const before = content(said('beras, sagu'))
  const after = content(listNode('bullet', [[textNode('beras')], [textNode('sagu')]]))
  const change = only(changesOf(before, after))
  expect(change.kind).toBe('replaced')
  expect(wordsOf(revertChange(after, change))).toBe('beras, sagu')
})

test('a list that came to be numbered changed its kind; an item more is a change of words', () => {
  const before = content(listNode('bullet', [[textNode('beras')], [textNode('sagu')]]))
  const after = content(
    listNode('number', [[textNode('beras')], [textNode('jagung')], [textNode('sagu')]]),
  )
  const changes = changesOf(before, after)
  expect(changes.map(({ kind }) => kind)).toEqual(['shape', 'text'])
  const back = revertChange(after, changes[1] as Change)
  expect(wordsOf(back)).toBe('beras\nsagu')
  expect(back.body.state.root.children[0]).toMatchObject({ listType: 'number' })
})
