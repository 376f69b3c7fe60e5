import { describe, expect, test } from 'vitest'
import { indexArticle } from '#shared/summary/article-index.ts'
import { compareBullet } from '#shared/summary/comparison.ts'
import { findCut } from '#shared/summary/cut.ts'
import { anArticle } from '../../fixtures/an-article.ts'

function cutOf(article: string, text: string) {
  const index = indexArticle(anArticle(article))
  return findCut(text, compareBullet(index, { id: 'p', heading: '', text }), index)
}

const LIST =
  'Koperasi di Tidore itu bergantung pada Pasar Karang untuk beras, minyak, gula, dan garam setiap bulan.'
const NAMED = 'Penyidik memanggil Rini Halim ke Kantor Dinas Perikanan Tidore pada Senin.'
const OPENED =
  'Pada rapat sebelumnya di desa yang sama, Bagus Lubis menolak usul pembangunan waduk baru.'
const KEPT = 'Para pelaut beserta para pendukungnya.'

describe('a bullet without a full stop is cut', () => {
  test.each([
    // Between the things of a list, also where the rest is reworded.
    [LIST, 'Koperasi ini tetap bergantung pada Pasar Karang untuk beras, minyak, gula', 'pause'],
    // In a name, where a word before it was left out.
    [NAMED, 'Penyidik memanggil Rini ke Kantor Dinas Perikanan', 'phrase'],
    // In an amount.
    ['Rini meminta gaji 16 juta rupiah per bulan.', 'Rini meminta gaji 16', 'phrase'],
    // Behind a mere opening, and behind a bare name.
    [OPENED, 'Pada rapat sebelumnya di desa yang sama', 'pause'],
    [
      'Balai Penelitian Sagu Ternate, yang berdiri sejak Maret, menanam bibit baru.',
      'Balai Penelitian Sagu Ternate',
      'pause',
    ],
    // A verb without its object, a reporting verb without what was said.
    [
      'Tim Merbau menang di Ternate. Kemenangan itu mengalahkan ramalan orang.',
      'Tim Merbau menang di Ternate dan akhirnya berhasil meninggalkan',
      'phrase',
    ],
    [
      'Bupati Rini Halim mengatakan, pasar baru itu dibuka pada Senin.',
      'Bupati Rini Halim mengatakan',
      'phrase',
    ],
    // In a quotation.
    [
      '"Dan kemudian kami pergi ke Ternate, bertemu Rini," kata Bagus.',
      '"Dan kemudian kami pergi ke Ternate',
      'phrase',
    ],
    // Before "-nya", after words that are copied one by one.
    [KEPT, 'Para pelaut beserta para pendukung', 'word'],
    // A piece that the article has only as a part of a name.
    [
      'Rini menemui Joost de Klerk di Ternate. Ia unggul delapan suara.',
      'Rini menemui Joost di Ternate, dan ia unggul de',
      'word',
    ],
  ])('%s -> %s', (article, text, kind) => {
    expect(cutOf(article, text)?.kind).toBe(kind)
  })
})

describe('a bullet without a full stop may end', () => {
  test.each([
    [LIST, 'Beras dan gula dibeli koperasi di Pasar Karang'],
    [
      'Hasil panen itu sangat memuaskan bagi warga Talang.',
      'Bagi warga Talang, hasil panen memuaskan',
    ],
    [
      'Warga Talang dan Karang saling menghormati sejak lama.',
      'Warga Karang dan Talang saling menghormati',
    ],
    ['Ribuan warga Talang mengungsi ke Karang.', 'Ribuan warga mengungsi'],
    ['Belum ada keputusan," ujar Bagus.', 'Belum ada keputusan," ujar Bagus'],
    ['Hal itu membuat kecewa Rini, juga Bagus Lubis.', 'Hal itu membuat kecewa Rini'],
    ['Para pendukungnya pulang ke Karang. Rini menyapa mereka.', 'Rini menyapa para pendukung'],
  ])('%s -> %s', (article, text) => {
    expect(cutOf(article, text)).toBeNull()
  })
})
