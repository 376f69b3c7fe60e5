import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

const SOURCES = [
  'summary/source-added',
  'summary/source-replaced',
  'summary/name-replaced',
  'summary/name-elsewhere',
  'summary/name-absent',
]

/** What the checks of names and sources say, by check, with what the article has instead. */
const found = (article: string, text: string) =>
  verdictOf(article, text)
    .findings.filter(({ check }) => SOURCES.includes(check))
    .map(({ check, words, article: instead }) => ({ check, words, instead }))

const FLOOD =
  'Camat Merbau Wulan Sari meninjau tanggul di Talang pada Senin. Kepala Dinas Pengairan, Bagus Lubis, mengatakan tanggul itu dibangun tahun 1998. "Air naik dua meter. Warga mengungsi ke balai desa," kata Rini Halim, ketua nelayan. Perusahaan yang berkantor di Kota Karang itu mengatakan pompa akan dikirim pekan depan dari Ternate.'

describe('somebody else said it', () => {
  test.each([
    // Both names stand in the article, the other one in another place of the claim.
    ['Wulan Sari mengatakan tanggul itu dibangun tahun 1998.', 'Bagus Lubis'],
    // The office was kept, who holds it was not.
    [
      'Kepala Dinas Pengairan, Wulan Sari, mengatakan tanggul itu dibangun tahun 1998.',
      'Bagus Lubis',
    ],
    // Papers whose name is an ordinary word.
    ['Tempo kembali mengatakan tanggul itu dibangun tahun 1998.', 'Bagus Lubis'],
    ['Detik, koran di Merbau, mengatakan tanggul itu dibangun tahun 1998.', 'Bagus Lubis'],
  ])('%s', (text, instead) => {
    expect(found(FLOOD, text)).toContainEqual(expect.objectContaining({ instead }))
  })

  test('in a quote of several sentences, of which the last names the speaker', () => {
    const [finding] = found(FLOOD, 'Menurut Bagus Lubis, air naik dua meter.')
    expect(finding).toMatchObject({ check: 'summary/source-added', words: 'Bagus Lubis' })
  })

  test('where "ia" cannot be he, since he is named only long before', () => {
    const article =
      'Wulan Sari lahir di Talang. Pasar itu dibuka pada Maret. Bagus Lubis mengatakan kiosnya penuh. Ia menambahkan sewa kios turun tahun ini.'
    expect(found(article, 'Wulan Sari menambahkan sewa kios turun tahun ini.')).toHaveLength(1)
    expect(found(article, 'Bagus Lubis menambahkan sewa kios turun tahun ini.')).toEqual([])
  })
})

describe('the same speaker', () => {
  test.each([
    [FLOOD, 'Bagus Lubis mengatakan tanggul itu dibangun tahun 1998.'],
    [FLOOD, 'Kepala Dinas Pengairan mengatakan tanggul itu dibangun tahun 1998.'],
    [FLOOD, 'Menurut Rini Halim, air naik dua meter.'],
    // The article leaves the firm unnamed here: whoever it is, the town is not what spoke.
    [
      FLOOD.replace('Perusahaan', 'PT Pompa Sagu menawarkan pompa baru. Perusahaan'),
      'PT Pompa Sagu mengatakan pompa akan dikirim pekan depan dari Ternate.',
    ],
    // A bare office stands for who holds it, in either direction.
    [
      'Bupati Wulan Sari datang ke Talang. Bupati mengatakan jalan itu selesai tahun ini.',
      'Wulan Sari mengatakan jalan itu selesai tahun ini.',
    ],
    // "Antara" inside a sentence, or before two days, is no agency.
    [
      'Antara Senin dan Rabu, Bagus Lubis mengatakan air surut.',
      'Antara Senin dan Rabu, Bagus Lubis mengatakan air surut.',
    ],
  ])('%s -> %s', (article, text) => {
    expect(found(article, text)).toEqual([])
  })

  test('is not he whom the article names with the office', () => {
    const article =
      'Bupati Wulan Sari datang ke Talang bersama Rini Halim. Bupati mengatakan jalan itu selesai tahun ini.'
    expect(found(article, 'Rini Halim mengatakan jalan itu selesai tahun ini.')).not.toEqual([])
  })
})
