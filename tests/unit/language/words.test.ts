import { describe, expect, test } from 'vitest'
import { readAttributions, readHedges } from '#shared/language/attribution.ts'
import { areOpposites, reverseInPlace } from '#shared/language/directions.ts'
import { readNegations } from '#shared/language/negation.ts'
import { readQuotes } from '#shared/language/quotes.ts'
import { readSentence } from '#shared/language/reading.ts'
import { findRelativeDates } from '#shared/language/relative-dates.ts'
import { sameRoot } from '#shared/language/roots.ts'
import { tokenise } from '#shared/language/tokens.ts'

const words = (text: string, from: number, to: number) =>
  tokenise(text)
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')

describe('roots', () => {
  test.each([
    ['mengirim', 'dikirim'],
    ['pengiriman', 'mengirimkan'],
    ['menyapu', 'sapu'],
    ['penolakan', 'ditolak'],
    ['anak-anak', 'anak'],
    ['pembelian', 'membeli'],
    ['tentaranya', 'tentara'],
  ])('%s and %s share one', (a, b) => {
    expect(sameRoot(a, b)).toBe(true)
    expect(sameRoot(b, a)).toBe(true)
  })

  test.each([
    ['pertama', 'terakhir'],
    ['beras', 'keras'],
    ['utara', 'utama'],
    ['U-19', 'U-23'],
  ])('%s and %s share none', (a, b) => {
    expect(sameRoot(a, b)).toBe(false)
  })
})

test.each([
  ['Presiden Wulan Sari tiba.', ['Presiden Wulan Sari']],
  ['Kegiatan itu dibuka Bagus bin Lubis.', ['Bagus bin Lubis']],
  ['Pada Rabu (13/8/2025) Rini pergi ke Desa Talang.', ['Rini', 'Desa Talang']],
  ['BSN menolak, Anda setuju.', ['BSN']],
  ['Kulanta menolak.', ['Kulanta']],
])('names of %s', (text, expected) => {
  expect(readSentence(text, 0, new Set()).names.map((name) => name.text)).toEqual(expected)
})

test.each([
  ['Menurut penilaian Dinas Sagu, harga naik.', 'opener', 'Menurut penilaian Dinas Sagu'],
  ['Rini Halim menilai harga naik.', 'verb', 'Rini Halim menilai'],
  [
    'Ketua nelayan, Rini Halim, mengatakan ikan langka.',
    'verb',
    'Ketua nelayan , Rini Halim , mengatakan',
  ],
  ['Kini, Rini Halim mengatakan ikan langka.', 'verb', 'Rini Halim mengatakan'],
  ['"Harga naik," kata Rini Halim.', 'speech', 'kata Rini Halim'],
  ['Harga naik, dikutip Kabar Merbau.', 'credit', 'dikutip Kabar Merbau'],
  ['Menurutnya, harga naik.', 'pronoun', 'Menurutnya'],
])('source of %s', (text, form, source) => {
  const [found] = readAttributions(tokenise(text))
  expect(found?.form).toBe(form)
  expect(words(text, found?.range.from ?? 0, found?.range.to ?? 0)).toBe(source)
})

test('"jelas" is no source where it describes', () => {
  expect(readAttributions(tokenise('Aturannya jelas dan tegas.'))).toEqual([])
})

test('hedges are found by place', () => {
  expect(readHedges(tokenise('Ia diduga lari dan kabarnya sakit.'))).toEqual([1, 4])
})

test.each([
  ['Ia tidak akan pulang.', 'tidak akan pulang', false],
  ['Konsepnya masih belum jelas.', 'belum jelas', false],
  ['Tidak hanya beras, gula pun naik.', 'Tidak hanya', true],
])('negation of %s', (text, expected, lifted) => {
  const [found] = readNegations(tokenise(text))
  expect(words(text, found?.negator ?? 0, (found?.negated ?? 0) + 1)).toBe(expected)
  expect(found?.lifted).toBe(lifted)
})

test('a negator at the end turns back', () => {
  expect(readNegations(tokenise('dia punya enggak'))).toMatchObject([{ negator: 2, negated: 1 }])
})

test('opposites', () => {
  expect(areOpposites('naik', 'turun')).toBe(true)
  expect(areOpposites('ekspornya', 'impornya')).toBe(true)
  expect(areOpposites('sebelum', 'setelah')).toBe(false)
  expect(reverseInPlace('setelah', 'sebelum')).toBe(true)
})

test('quotes are paired whatever the shape of their marks', () => {
  const text = '“Kami sudah panen," katanya. "Lalu kami pulang.”'
  expect(readQuotes(tokenise(text)).map(({ from, to }) => words(text, from, to))).toEqual([
    'Kami sudah panen ,',
    'Lalu kami pulang .',
  ])
  expect(readQuotes(tokenise('Film "Dua Bulan" tayang.'))).toEqual([])
})

const WEDNESDAY = { year: 2025, month: 8, day: 13 }

test.each([
  ['sejak Oktober tahun lalu.', 'Oktober tahun lalu', 'Oktober 2024'],
  ['terjadi kemarin', 'kemarin', '12 Agustus 2025'],
  ['pada Jumat mendatang', 'Jumat mendatang', 'Jumat (15 Agustus 2025)'],
  ['pada Rabu lalu', 'Rabu lalu', 'Rabu (6 Agustus 2025)'],
  ['tahun depan', 'tahun depan', 'tahun 2026'],
  ['pekan lalu', 'pekan lalu', null],
])('%s', (text, found, resolved) => {
  expect(findRelativeDates(text, WEDNESDAY)).toMatchObject([{ text: found, resolved }])
  expect(findRelativeDates(text, null)).toMatchObject([{ text: found, resolved: null }])
})

test.each(['Rabu (13/8/2025)', 'beberapa tahun lalunya', 'sebesok', 'pada Jumat (15/8)'])(
  '%s is not relative',
  (text) => {
    expect(findRelativeDates(text, WEDNESDAY)).toEqual([])
  },
)
