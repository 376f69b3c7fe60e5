import { expect, test } from 'vitest'
import { type Anchor, anchorAt } from '#shared/comment/anchor.ts'
import { findAnchor, placeOf } from '#shared/comment/find-anchor.ts'
import { followAnchor } from '#shared/comment/follow-anchor.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import { letterArticle as article, placeOf as notePlaceOf } from '../../fixtures/a-letter.ts'

type Blocks = typeof article.blocks

const RAIN = 'Hujan pertama turun'

function onRain(): { readonly anchor: Anchor; readonly blockId: string; readonly at: number } {
  const place = notePlaceOf(RAIN)
  if (place === null || place.kind !== 'block') throw new Error('no place')
  return { anchor: anchorAt(article, place), blockId: place.blockId, at: place.start }
}

const { anchor, blockId, at } = onRain()

const withBlocks = (change: (text: string, id: string) => readonly string[]): typeof article => ({
  ...article,
  blocks: article.blocks.flatMap((block): Blocks => {
    const texts = block.id === blockId ? change(block.text, block.id) : [block.text]
    return texts.map((text, part) => ({
      ...block,
      text,
      id: part === 0 ? block.id : `${block.id}x`,
    }))
  }),
})

test('a sentence that is reworded keeps its comment, which says so and keeps the first words', () => {
  const reworded = withBlocks((text) => [text.replace('pertama turun', 'deras yang pertama turun')])
  const found = findAnchor(reworded, anchor)
  expect(found?.state).toBe('changed')
  const [place] = found?.stretches.map(placeOf) ?? []
  expect(place).toEqual({ kind: 'block', blockId, start: at, end: at + RAIN.length + 11 })
  const followed = followAnchor(reworded, anchor)
  expect(followed.place.quote).toBe(RAIN)
  expect(findAnchor(article, followed)?.state).toBe('stands')
})

test('a paragraph that is parted within the words shows both parts, and one again once joined', () => {
  const parted = withBlocks((text) => [text.slice(0, at + 5), text.slice(at + 6)])
  const found = findAnchor(parted, anchor)
  expect(found?.state).toBe('split')
  expect(found?.stretches.map(placeOf)).toEqual([
    { kind: 'block', blockId, start: at, end: at + 5 },
    { kind: 'block', blockId: `${blockId}x`, start: 0, end: 13 },
  ])
  expect(followAnchor(parted, anchor)).toBe(anchor)
  expect(findAnchor(article, anchor)?.state).toBe('stands')
})

test('words that are gone are an orphan with its quote, never others', () => {
  const without = withBlocks(() => ['Petani menunggu.'])
  expect(findAnchor(without, anchor)).toBeNull()
  expect(followAnchor(without, anchor)).toBe(anchor)
})

test('of several that read alike, the rest are not taken for one that was deleted', () => {
  const twice = withBlocks((text) => [`${text} Sesudah itu, ${RAIN} di desa lain.`])
  const second = { ...twice.blocks.find(({ id }) => id === blockId) }.text?.lastIndexOf(RAIN) ?? 0
  const place = {
    kind: 'block',
    blockId,
    start: second,
    end: second + RAIN.length,
    quote: RAIN,
  } as const
  const onSecond = anchorAt(twice, place)
  expect(onSecond.alone).toBe(false)
  const gone = withBlocks((text) => [`Kata Rudi, ${text}`, 'Belum ada hujan di desa lain itu.'])
  expect(findAnchor(twice, onSecond)?.stretches.map(placeOf)).toMatchObject([{ start: second }])
  expect(
    findAnchor(
      { ...gone, blocks: gone.blocks.map((b) => (b.id === blockId ? { ...b, id: 'p99' } : b)) },
      onSecond,
    ),
  ).toBeNull()
})

test('a caption keeps its comment by its picture, and elsewhere by its words', () => {
  const figure = article.blocks.find((block) => block.figure !== null)?.figure
  if (figure == null) throw new Error('no picture')
  const place = { kind: 'figure', blockId: figure.blockId, field: 'caption' } as const
  const noted = notePlace(article, place, 400)
  if (noted === null) throw new Error('no place')
  const onCaption = anchorAt(article, noted)
  const as = (id: string, caption: string) => ({
    ...article,
    blocks: article.blocks.map((block) =>
      block.figure === null ? block : { ...block, id, figure: { ...block.figure, caption } },
    ),
  })
  expect(findAnchor(as(figure.blockId, 'Petani menjemur hasilnya'), onCaption)?.state).toBe(
    'changed',
  )
  expect(findAnchor(as(figure.blockId, ''), onCaption)?.state).toBe('changed')
  expect(findAnchor(as('baru', figure.caption), onCaption)?.stretches.map(placeOf)).toEqual([
    { ...place, blockId: 'baru' },
  ])
})
