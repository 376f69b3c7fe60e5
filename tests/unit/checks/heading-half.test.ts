import { describe, expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const index = indexArticle(
  anArticle(`Ternate, Kabar Sagu - Bupati Tidore Wulan Sari membuka Pasar Karang pada Rabu (13/8/2025). Pasar itu dibuka untuk 240 pedagang.

## 1. Harga ikan turun setelah pasar dibuka

Harga ikan turun 12 persen dibanding Juli. Jumlah pembeli meningkat.

## 2. Gubernur Tobing bantu nelayan

Pemerintah kabupaten tidak menaikkan retribusi kios sampai Desember. Rini Halim menyewa dua kios dari Bagus Lubis.`),
)

const findingsOf = (heading: string, text: string) => {
  const bullets = [{ id: 'p', heading, text, glued: false }]
  const { verdicts } = checkSummary(bullets, index, houseStyle)
  return verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ check }) => check.includes('/heading-'))
}

const PRICE = 'Harga ikan turun 12 persen dibanding Juli.'
const RENT = 'Rini Halim menyewa dua kios dari Bagus Lubis.'

describe('stays silent', () => {
  test.each([
    ['Harga ikan turun setelah pasar dibuka', PRICE],
    ['Harga Ikan Turun Setelah Pasar Dibuka', PRICE],
    ['HARGA IKAN TURUN', PRICE],
    ['Harga ikan menurun 12%', PRICE],
    ['Rini Menyewa Kios Bagus', RENT],
    ['Rini sewa 2 kios', RENT],
    ['Wulan Buka Pasar Karang di Tidore', 'Pasar itu dibuka untuk lebih dari 200 pedagang.'],
    ['Ratusan pedagang masuk pasar', 'Pasar itu dibuka untuk 240 pedagang.'],
    ['Tiga alasan pasar ramai', PRICE],
    ['Retribusi kios tidak naik', 'Pemerintah kabupaten tidak menaikkan retribusi kios.'],
    ['', RENT],
  ])('%s | %s', (heading, text) => {
    expect(findingsOf(heading, text)).toEqual([])
  })
})

describe('speaks, at the words of the heading half', () => {
  test.each([
    [
      'a section heading is no evidence',
      'Gubernur Tobing bantu nelayan',
      RENT,
      'summary/heading-name',
      'Gubernur Tobing',
    ],
    [
      'the same in Title Case',
      'Gubernur Tobing Bantu Nelayan',
      RENT,
      'summary/heading-name',
      'Gubernur Tobing',
    ],
    [
      'another name',
      'Wulan menyewa dua kios dari Bagus Lubis',
      RENT,
      'summary/heading-name',
      'Wulan',
    ],
    ['another number', 'Harga ikan turun 15 persen', PRICE, 'summary/heading-number', '15 persen'],
    [
      'another day',
      'Bupati Wulan Sari membuka Pasar Karang pada Kamis',
      RENT,
      'summary/heading-number',
      'Kamis',
    ],
    ['the other way', 'Harga ikan naik', RENT, 'summary/heading-reversed', 'naik'],
    [
      'a denial',
      'Pemerintah kabupaten menaikkan retribusi kios',
      RENT,
      'summary/heading-reversed',
      'menaikkan',
    ],
    ['a number of the text', 'Rini sewa tiga kios', RENT, 'summary/heading-against-text', 'tiga'],
    ['a direction of the text', 'Harga ikan naik', PRICE, 'summary/heading-against-text', 'naik'],
  ])('%s: %s', (_, heading, text, check, words) => {
    const finding = findingsOf(heading, text).find((one) => one.check === check)
    expect(finding).toMatchObject({ words, place: { half: 'heading' } })
    if (finding?.place.kind !== 'bullet') throw new Error('no place')
    expect(heading.slice(finding.place.start, finding.place.end)).toContain(words)
  })
})

test('a glued heading is held as well, in its place', () => {
  const findings = findingsOf('', `Harga ikan naik setelah pasar dibuka${PRICE}`)
  expect(findings).toMatchObject([
    {
      check: 'summary/heading-against-text',
      words: 'naik',
      place: { half: 'text', start: 11, end: 15 },
    },
  ])
})

test('the fix changes the heading half alone', () => {
  const fixes = findingsOf('Harga ikan turun 15 persen', PRICE).flatMap(
    ({ fix }) => fix?.edit ?? [],
  )
  expect(fixes).toEqual([
    { kind: 'bullet', bulletId: 'p', heading: 'Harga ikan turun 12 persen', text: PRICE },
  ])
})

test('a number that the article has too, of the same thing, is only noted', () => {
  const [finding] = findingsOf('Pasar dibuka untuk 240 pedagang', 'Sebanyak 12 pedagang pindah.')
  expect(finding).toMatchObject({ check: 'summary/heading-against-text', severity: 'note' })
})
