import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

const severityOf = (check: string) => (article: string, text: string) =>
  verdictOf(article, text).findings.find((finding) => finding.check === check)?.severity

const BSN =
  'Kepala Humas Badan Sagu Nasional (BSN) Rini Halim menemui wartawan di Ternate. Rini mengatakan BSN menutup gudang tua di Talang.'

describe('a hedge', () => {
  const severity = severityOf('summary/lost-hedge')

  test.each([
    [
      'Rencananya, kapal baru itu akan tiba di Tidore pada Jumat.',
      'Kapal baru itu akan tiba di Tidore pada Jumat.',
    ],
    [
      'Kapal baru itu sepertinya lebih cepat daripada kapal lama.',
      'Kapal baru itu terlihat lebih cepat daripada kapal lama.',
    ],
  ])('that another word keeps is only noted: %s -> %s', (article, text) => {
    expect(severity(article, text)).toBe('note')
  })

  test.each([
    [
      'Rencananya, kapal baru itu berlayar ke Tidore pada Jumat.',
      'Kapal baru itu berlayar ke Tidore pada Jumat.',
    ],
    [
      'Kapal baru itu diduga akan tenggelam di Teluk Karang.',
      'Kapal baru itu akan tenggelam di Teluk Karang.',
    ],
    // Inside the sentence the word makes a plan of the date.
    [
      'Pasar baru yang rencananya akan dibuka pada Maret 2026 itu punya 80 kios.',
      'Pasar baru yang akan dibuka pada Maret 2026 itu punya 80 kios.',
    ],
    // The second sentence of a blend had it.
    [
      'Tahun ini Pulau Sagu diwakili Lumbung Rini, sebuah koperasi pangan di Ternate. Mereka mengklaim menyediakan makan siang murah bagi nelayan.',
      'Tahun ini Pulau Sagu diwakili Lumbung Rini, sebuah koperasi pangan yang menyediakan makan siang murah bagi nelayan.',
    ],
  ])('that nothing keeps is warned of: %s -> %s', (article, text) => {
    expect(severity(article, text)).toBe('warning')
  })

  test.each([
    // The guess went as a whole.
    [
      'Bagus Lubis, yang diduga menyimpan beras di gudang, menemui wartawan di Ternate.',
      'Bagus Lubis menemui wartawan di Ternate.',
    ],
    // Who printed it is no rumour.
    [
      'Bagus Lubis, seperti dikabarkan Harian Sagu, tiba di Ternate pada Senin.',
      'Bagus Lubis tiba di Ternate pada Senin.',
    ],
  ])('of which nothing was taken is not missed: %s -> %s', (article, text) => {
    expect(severity(article, text)).toBeUndefined()
    expect(verdictOf(article, text).status).toBe('supported')
  })
})

describe('a source', () => {
  const severity = severityOf('summary/lost-attribution')

  test.each([
    // What the speaker's own house does, with that house as the subject.
    [BSN, 'BSN menutup gudang tua di Talang.'],
    [BSN, 'Meski begitu, BSN menutup gudang tua di Talang.'],
    // What a numbered law says.
    [
      '"Larangan itu diatur dalam Peraturan Desa No 4/2024 tentang perlindungan sagu," kata Rini.',
      'Larangan itu diatur dalam Peraturan Desa No 4/2024 tentang perlindungan sagu.',
    ],
  ])('of what can be looked up is noted: %s -> %s', (article, text) => {
    expect(severity(article, text)).toBe('note')
    expect(verdictOf(article, text).status).toBe('supported')
  })

  test.each([
    // Somebody else's act, a praise, a number, and a word that is no plain "said".
    [BSN.replace('BSN menutup', 'Tobing menutup'), 'Tobing menutup gudang tua di Talang.'],
    [
      BSN.replace('menutup gudang tua', 'berhasil menutup gudang tua'),
      'BSN berhasil menutup gudang tua di Talang.',
    ],
    [
      BSN.replace('menutup gudang tua', 'membantu 900 petani'),
      'BSN membantu 900 petani di Talang.',
    ],
    [BSN.replace('mengatakan', 'menilai'), 'BSN menutup gudang tua di Talang.'],
    [
      'Sumber itu menyebutkan bahwa gudang tua di Talang ditutup BSN.',
      'Gudang tua di Talang ditutup BSN.',
    ],
  ])('of anything else is warned of: %s -> %s', (article, text) => {
    expect(severity(article, text)).toBe('warning')
  })

  test('that only an insertion names ends with it', () => {
    const article =
      'Bagus Lubis, yang menyebut dirinya raja sagu, tiba di Ternate pada Senin untuk menemui wartawan.'
    const text = 'Bagus Lubis tiba di Ternate pada Senin untuk menemui wartawan.'
    expect(severity(article, text)).toBeUndefined()
  })
})

describe('a person of the article made a source', () => {
  const MARKET =
    'Pasar Karang dibuka pada Senin. Warga membeli beras. Harga beras turun di semua kios. Hasilnya dicatat. Bupati Rini Halim datang dari Tidore.'
  const SAID =
    'Bupati Rini Halim membuka pasar. Bagus Lubis mengatakan, harga beras turun di semua kios.'

  test.each([
    [MARKET, 'Menurut Rini Halim, harga beras turun di semua kios.'],
    [SAID, 'Menurut Rini Halim, harga beras turun di semua kios.'],
  ])('is warned of where nobody or another one says it: %s -> %s', (article, text) => {
    const checks = verdictOf(article, text).findings.map(({ check }) => check)
    expect(checks).toEqual([expect.stringMatching(/^summary\/source-(?:added|replaced)$/u)])
  })

  test.each([
    [SAID, 'Menurut Bagus Lubis, harga beras turun di semua kios.'],
    [SAID.replace('Bagus Lubis', 'Bupati'), 'Menurut Rini Halim, harga beras turun di semua kios.'],
    [
      'Rini Halim membuka pasar. "Harga beras turun di semua kios," katanya.',
      'Menurut Rini Halim, harga beras turun di semua kios.',
    ],
    [
      'Rini Halim membuka pasar. Ia mengatakan stok cukup. Harga beras turun di semua kios.',
      'Menurut Rini Halim, harga beras turun di semua kios.',
    ],
  ])('is right where that one speaks: %s -> %s', (article, text) => {
    expect(verdictOf(article, text)).toMatchObject({ status: 'supported', findings: [] })
  })
})
