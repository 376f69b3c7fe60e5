import { expect, test } from 'vitest'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import { envelope, FORMAT, figureNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { plainText } from '#shared/article/plain-text.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import {
  acceptProposals,
  afterEdit,
  afterUndo,
  markOf,
  openProposals,
  overtaken,
  rejectProposals,
  removeLostMark,
  suggesting,
} from '#shared/suggestion/suggested.ts'

const rina = { by: 'Rina', at: '2026-11-28T09:00:00.000Z' }
const dewi = { by: 'Dewi', at: '2026-11-28T10:00:00.000Z' }

const block = (blockId: string, text: string): SerializedNode => ({
  ...paragraphNode([textNode(text)]),
  $: { blockId },
})

const content = (...blocks: readonly SerializedNode[]): Content => ({
  title: 'Pasar Sagu Dibuka Lagi',
  excerpt: '',
  body: envelope(blocks),
})

const FIRST = 'Pasar Sagu dibuka lagi setelah banjir surut. Pedagang datang sejak subuh.'
const SECOND = 'Wali kota berjanji memperbaiki atapnya.'

const market = content(block('b1', FIRST), block('b2', SECOND))

const textsOf = (of: Content): readonly string[] =>
  readBlocks(of.body).map((one) => plainText({ blocks: [one] }))

const original = (of: Content): Content => of.suggestions?.original ?? of

const kinds = (of: Content) => openProposals(of).map(({ kind, words }) => [kind, words])

const edit = (of: Content, ...blocks: readonly SerializedNode[]): Content =>
  afterEdit(of, { ...of, body: envelope(blocks) }, rina)

const on = suggesting(market, true)

test('words that come, go and change are a proposal each, with both sides', () => {
  const changed = edit(
    on,
    block('b1', FIRST.replace('Sagu ', 'Ikan ').replace(' sejak subuh', '')),
    block('b2', `${SECOND} Dananya belum ada.`),
  )
  expect(kinds(changed)).toEqual([
    ['replace', { before: 'Sagu', after: 'Ikan' }],
    ['delete', { before: ' sejak subuh', after: '' }],
    ['insert', { before: '', after: ' Dananya belum ada.' }],
  ])
})

test('words of which only the space is left are deleted, not replaced', () => {
  const changed = edit(on, block('b1', FIRST.replace(' dibuka lagi ', '  ')), block('b2', SECOND))
  expect(kinds(changed).map(([kind]) => kind)).toEqual(['delete'])
})

test('a paragraph that is split or joined is one proposal', () => {
  const [head, tail] = FIRST.split('. ')
  const split = edit(on, block('b1', `${head}. `), block('n1', tail ?? ''), block('b2', SECOND))
  expect(kinds(split)).toEqual([['split', { before: '', after: tail }]])
  const rejected = rejectProposals(split, openProposals(split), rina)
  expect(textsOf(rejected)).toEqual([FIRST, SECOND])

  const joined = edit(on, block('b1', FIRST + SECOND))
  expect(kinds(joined)).toEqual([['join', { before: '', after: SECOND }]])
  expect(openProposals(joined)[0]?.place).toMatchObject({ blockId: 'b1', start: FIRST.length })
  const accepted = acceptProposals(joined, openProposals(joined), rina)
  expect(textsOf(original(accepted))).toEqual([FIRST + SECOND])
})

test('looks and links are proposals, too', () => {
  const bold = {
    ...paragraphNode([textNode('Pasar Sagu', FORMAT.bold), textNode(FIRST.slice(10))]),
    $: { blockId: 'b1' },
  }
  const changed = edit(on, bold, block('b2', SECOND))
  expect(openProposals(changed)).toMatchObject([
    { kind: 'format', words: { after: 'Pasar Sagu' }, place: { blockId: 'b1', start: 0, end: 10 } },
  ])
})

test('a figure is edited directly while suggesting is on', () => {
  const figure = (caption: string): SerializedNode => ({
    ...figureNode({ asset: null, caption, credit: '', alt: '', licence: '' }),
    $: { blockId: 'f1' },
  })
  const shown = suggesting(content(block('b1', FIRST), figure('Pasar')), true)
  const changed = edit(shown, block('b1', `${FIRST} Ramai.`), figure('Pasar Sagu, Sabtu'))
  expect(kinds(changed).map(([kind]) => kind)).toEqual(['insert'])
  const rejected = rejectProposals(changed, openProposals(changed), rina)
  expect(readBlocks(rejected.body)[1]?.figure?.caption).toBe('Pasar Sagu, Sabtu')
})

test('an edit while suggesting is off stays when the proposals beside it are rejected', () => {
  const proposed = edit(on, block('b1', FIRST.replace('Sagu', 'Ikan')), block('b2', SECOND))
  const off = suggesting(proposed, false)
  const edited = afterEdit(
    off,
    {
      ...off,
      body: envelope([
        block('b1', FIRST.replace('Sagu', 'Ikan').replace('sejak subuh', 'pagi-pagi')),
        block('b2', 'Wali kota berjanji memperbaiki atap itu.'),
      ]),
    },
    dewi,
  )
  expect(kinds(edited)).toEqual([['replace', { before: 'Sagu', after: 'Ikan' }]])
  expect(edited.suggestions?.marks).toMatchObject([rina])
  expect(textsOf(rejectProposals(edited, openProposals(edited), dewi))).toEqual([
    FIRST.replace('sejak subuh', 'pagi-pagi'),
    'Wali kota berjanji memperbaiki atap itu.',
  ])
})

test('a proposal keeps its author when another is accepted, and when the words around it change', () => {
  const first = edit(on, block('b1', `Kini ${FIRST}`), block('b2', SECOND))
  const second = afterEdit(
    first,
    { ...first, body: envelope([block('b1', `Kini ${FIRST} Ramai.`), block('b2', SECOND)]) },
    dewi,
  )
  const [front, back] = openProposals(second)
  if (!front || !back) throw new Error('two proposals were made')
  const left = acceptProposals(second, [front], dewi)
  expect(left.suggestions?.marks).toMatchObject([dewi])
  expect(markOf(second, front.key)).toMatchObject(rina)
})

test('a proposal whose paragraph is deleted directly stays readable until its mark is removed', () => {
  const proposed = edit(on, block('b1', FIRST), block('b2', `${SECOND} Segera.`))
  const off = suggesting(proposed, false)
  const deleted = edit(off, block('b1', FIRST))
  expect(openProposals(deleted)).toEqual([])
  const [mark] = deleted.suggestions?.marks ?? []
  expect(mark).toMatchObject({ isLost: true, words: { after: ' Segera.' }, by: 'Rina' })
  if (!mark) throw new Error('the mark is kept')
  expect(removeLostMark(deleted, mark).suggestions).toBeUndefined()
})

test('a text that came back from its writer has no proposals, and none vanishes unread', () => {
  const proposed = edit(on, block('b1', FIRST), block('b2', `${SECOND} Segera.`))
  const back = overtaken(proposed, content(block('b1', 'Pasar Sagu dibuka lagi.')))
  expect(openProposals(back)).toEqual([])
  expect(back.suggestions?.marks).toMatchObject([{ isLost: true, words: { after: ' Segera.' } }])
  expect(overtaken(market, market).suggestions).toBeUndefined()
})

test('a step of undo brings back what was rejected as the proposal that it was, also while suggesting is off', () => {
  const off = suggesting(edit(on, block('b1', FIRST), block('b2', `${SECOND} Segera.`)), false)
  const { suggestions } = off
  if (!suggestions) throw new Error('a proposal is open')
  const rejected = rejectProposals(off, openProposals(off), dewi)
  expect(rejected.suggestions).toBeUndefined()
  const under = { body: suggestions.original.body, marks: suggestions.marks }
  const undone = afterUndo(rejected, { ...rejected, body: off.body }, under, dewi)
  expect(kinds(undone)).toEqual(kinds(off))
  expect(undone.suggestions?.marks).toEqual(suggestions.marks)
})
