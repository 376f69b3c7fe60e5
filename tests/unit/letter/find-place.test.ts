import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPlace, notePlace } from '#shared/letter/find-place.ts'
import { LONGEST_QUOTE } from '#shared/letter/note.ts'
import { letterArticle as article, placeOf } from '../../fixtures/a-letter.ts'
import { anArticle } from '../../fixtures/an-article.ts'

const rain = placeOf('Hujan pertama turun')
if (rain === null || rain.kind !== 'block') throw new Error('no place')

test('a place is found where it is, and of two that read the same the one that was meant', () => {
  const { quote: _, ...place } = rain
  expect(findPlace(article, rain)).toEqual(place)
})

test('it moves with its words', () => {
  const blocks = article.blocks.map((block) =>
    block.id === rain.blockId ? { ...block, text: `Kata Rudi, ${block.text}` } : block,
  )
  expect(findPlace({ ...article, blocks }, rain)).toMatchObject({
    blockId: rain.blockId,
    start: rain.start + 11,
  })
})

test('words whose paragraph was split off or pasted anew are found under the new id', () => {
  const blocks = article.blocks.map((block) =>
    block.id === rain.blockId ? { ...block, id: 'baru' } : block,
  )
  const only = blocks.filter(({ id, text }) => id === 'baru' || !text.includes(rain.quote))
  expect(findPlace({ ...article, blocks: only }, rain)).toMatchObject({ blockId: 'baru' })
})

test('a place whose words are gone is lost, and so is one in an empty quote', () => {
  const blocks = article.blocks.filter(({ text }) => !text.includes('Hujan pertama'))
  expect(findPlace({ ...article, blocks }, rain)).toBeNull()
  expect(findPlace(article, { kind: 'title', start: 0, end: 0, quote: '' })).toBeNull()
})

test('title, excerpt and the fields of a picture are places too', () => {
  const title = notePlace(article, { kind: 'title', start: 0, end: 5 }, LONGEST_QUOTE)
  expect(title).toMatchObject({ quote: 'Panen' })
  const figure = article.blocks.find((block) => block.figure !== null)
  const caption = { kind: 'figure', blockId: figure?.id ?? '', field: 'caption' } as const
  expect(notePlace(article, caption, LONGEST_QUOTE)).toEqual({
    ...caption,
    quote: 'Cabai di pasar Batu Lima',
  })
  expect(notePlace(article, { kind: 'summary' }, LONGEST_QUOTE)).toBeNull()
})

test('whatever is found reads as the quote, and unchanged text is found in place', () => {
  const text = fc.stringMatching(/^[a-c ]{0,30}$/)
  fc.assert(
    fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, from, length) => {
      const at = (title: string) => ({ ...anArticle('Satu.'), title })
      const place = notePlace(at(before), { kind: 'title', start: from, end: from + length }, 8)
      if (place === null || place.kind !== 'title') return
      expect(findPlace(at(before), place)).toMatchObject({ start: from, end: place.end })
      const found = findPlace(at(after), place)
      if (found === null) expect(after).not.toContain(place.quote)
      else if (found.kind === 'title') expect(after.slice(found.start, found.end)).toBe(place.quote)
    }),
    { numRuns: 1_000 },
  )
})

test('a quote that is cut never ends in half a character', () => {
  const title = 'a😀b'
  const at = { kind: 'title', start: 0, end: 4 } as const
  expect(notePlace({ ...article, title }, at, 2)).toMatchObject({ quote: 'a', end: 1 })
})
