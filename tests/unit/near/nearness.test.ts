import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { textMarks, titleMarks } from '#shared/near/marks.ts'
import { nearText } from '#shared/near/near-text.ts'
import { isSameTopic, nearness } from '#shared/near/nearness.ts'
import { sharedRuns } from '#shared/near/shared-runs.ts'
import { plainWords } from '#shared/summary/plain-words.ts'
import { aContent } from '../../fixtures/an-article.ts'
import { anyContent } from '../../fixtures/random-edits.ts'

const LAMPS =
  'Pengelola memasang empat puluh lampu di sepanjang dermaga agar pembeli dapat berjalan dengan aman sampai perahu terakhir merapat di tangga kayu sebelah barat.'
const BOATS =
  'Enam perahu wisata mengantar pengunjung dari dermaga kota dengan tarif lima ribu rupiah, dan pemiliknya bergiliran setiap dua jam agar semua mendapat penumpang.'
const KITES =
  'Festival layang-layang di lapangan Muara Dua diikuti dua ratus peserta dari enam kecamatan yang berlatih sejak angin timur datang bulan lalu.'
const JUDGES =
  'Juri menilai rangka bambu, jahitan kain, dan lamanya layangan bertahan di udara tanpa menyentuh tali peserta di sampingnya.'

const textOf = (...paragraphs: readonly string[]) =>
  nearText(aContent(`# Judul\n\n${paragraphs.join('\n\n')}`))
const wordsOf = (...paragraphs: readonly string[]) => textOf(...paragraphs).map(({ norm }) => norm)

describe('the words that count', () => {
  test('are not the dateline, quotations or lines of the page', () => {
    const lead =
      'Ternate, Kabar Sagu - Warga membuka pasar. "Kami menunggu lama sekali," kata Rini.'
    expect(wordsOf(lead)).toEqual(['warga', 'membuka', 'pasar', 'kata', 'rini'])
    const page = aContent(`# Judul\n\nWarga membuka pasar.\n\nBaca berita lain di sini`)
    const isFurniture = (text: string) => text.startsWith('Baca')
    expect(nearText(page, isFurniture)).toHaveLength(3)
  })

  test('stand where they say', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const texts = new Map(readBlocks(content.body).map(({ id, text }) => [id, text]))
        for (const { blockId, start, end, norm } of nearText(content)) {
          expect(plainWords((texts.get(blockId) ?? '').slice(start, end))).toBe(norm)
        }
      }),
    )
  })
})

describe('two texts', () => {
  test('are the same piece again, whatever its typography', () => {
    const again = textOf(LAMPS.toUpperCase(), BOATS.replace(',', ' –'))
    expect(nearness(textOf(LAMPS, BOATS), again)).toMatchObject({ kind: 'same', share: 1 })
  })

  test('are a rewriting with every fifth word replaced', () => {
    const replaced = (text: string) =>
      text
        .split(' ')
        .map((word, at) => (at % 5 === 4 ? 'lainnya' : word))
        .join(' ')
    const near = nearness(textOf(replaced(LAMPS), replaced(BOATS)), textOf(LAMPS, BOATS))
    expect(near?.kind).toBe('rewritten')
    expect(near?.share).toBeCloseTo(0.8, 1)
  })

  test('have one paragraph in common, told with its place in both', () => {
    const one = aContent(`# Judul\n\n${KITES}\n\n${LAMPS}`)
    const other = aContent(
      `# Lain\n\n${BOATS} ${BOATS.replaceAll('a', 'i')}\n\n${BOATS.replaceAll('e', 'u')}\n\n${LAMPS}`,
    )
    const near = nearness(nearText(one), nearText(other))
    const said = (
      content: typeof one,
      spans: readonly { blockId: string; start: number; end: number }[],
    ) =>
      spans.map(({ blockId, start, end }) =>
        readBlocks(content.body)
          .find(({ id }) => id === blockId)
          ?.text.slice(start, end),
      )
    const passage = near?.passages[0]
    expect(said(one, passage?.one ?? [])).toEqual([LAMPS.slice(0, -1)])
    expect(said(other, passage?.other ?? [])).toEqual([LAMPS.slice(0, -1)])
  })

  test('have nothing in common for a phrase, or a quotation, that both have', () => {
    const quote = `Ia berkata, "${LAMPS}"`
    expect(nearness(textOf(KITES, quote), textOf(BOATS, quote))).toBeNull()
    expect(nearness(textOf(KITES, JUDGES), textOf(LAMPS, BOATS))).toBeNull()
    expect(nearness(textOf(''), textOf(''))).toBeNull()
  })

  test('share runs of equal words, none of them twice', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (a, b) => {
        const [one, other] = [nearText(a), nearText(b)]
        const runs = sharedRuns(one, other)
        const places = { one: new Set<number>(), other: new Set<number>() }
        for (const run of runs) {
          expect(run.length).toBeGreaterThanOrEqual(4)
          for (let at = 0; at < run.length; at += 1) {
            expect(one[run.one + at]?.norm).toBe(other[run.other + at]?.norm)
            places.one.add(run.one + at)
            places.other.add(run.other + at)
          }
        }
        const length = runs.reduce((sum, run) => sum + run.length, 0)
        expect([places.one.size, places.other.size]).toEqual([length, length])
      }),
    )
  })

  test('are the same again where a text is held against itself', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const text = nearText(content)
        const near = nearness(text, text)
        if (near !== null) expect(near).toMatchObject({ kind: 'same', share: 1 })
      }),
    )
  })
})

describe('marks', () => {
  test('of an added paragraph come to those that were there', () => {
    const before = textMarks(textOf(LAMPS, BOATS))
    expect(textMarks(textOf(LAMPS, KITES, BOATS))).toEqual(expect.arrayContaining([...before]))
  })

  test('of a title do not depend on the order of two words, and are none of a text', () => {
    expect(titleMarks('Panen Cabai')).toEqual(titleMarks('Cabai, Panen!'))
    expect(titleMarks('Panen Cabai di Seruni').every((mark) => mark < 0)).toBe(true)
  })
})

test('titles are about the same where most of what they say is in both', () => {
  expect(isSameTopic('Panen Cabai Seruni Lebih Awal', 'Lebih Awal, Panen Cabai di Seruni')).toBe(
    true,
  )
  expect(isSameTopic('Panen Cabai Seruni Lebih Awal', 'Harga Cabai Turun di Seruni')).toBe(false)
  expect(isSameTopic('', '')).toBe(false)
})
