import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

const ARTICLE = `Kabar Lembang - Sanggar Tari Mekar di Kota Lembang membuka kelas baru pada Senin (6/10/2025). Kepala sanggar, Laras Puspita, mengusulkan panggung terbuka kepada dewan kota.

## 1. Wali kota beri kostum

Usulan itu dibahas jika anggaran sanggar disetujui. Perkumpulan Penjahit Lembang menyerahkan sebuah kostum tua kepada sanggar itu. Sanggar itu juga berniat menggelar lomba tari anak.

## 2. Menteri undang penari

Ikatan Seniman Muda mengundang keempat penari ke festival di ibu kota. Penari boleh menginap gratis selama kartu pelajar masih berlaku. Panggung rata-rata menampung 200 penonton.

## 3. Pendaftar bertambah

Panitia telah memeriksa 310 dari 420 berkas hingga akhir September. Data sementara menunjukkan 14 penari cedera. Biaya kelas hampir Rp300.000 sebulan.

Kelas malam ditiadakan, kecuali hujan reda sebelum pukul 18.00. Dana dibagikan selama gedung belum selesai.`

const checksOf = (text: string) =>
  verdictOf(ARTICLE, text)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ check }) => check)

describe('a bullet in an order of its own, or of two sentences, loses what it leaves out', () => {
  test.each([
    // The condition stands in the second sentence that it tells.
    ['Usulan panggung terbuka dibahas dewan kota.', 'summary/lost-condition'],
    ['Menginap gratis boleh bagi penari.', 'summary/lost-condition'],
    ['Sebanyak 310 berkas telah diperiksa panitia.', 'summary/lost-as-of'],
    ['Ada 14 penari cedera.', 'summary/lost-as-of'],
    ['Sanggar Tari Mekar menggelar lomba tari anak.', 'summary/raised-modality'],
    ['Panggung menampung 200 penonton.', 'summary/raised-quantity'],
    ['Sebuah kostum tua diserahkan wali kota kepada sanggar itu.', 'summary/subject-from-heading'],
    ['Keempat penari diundang menteri ke festival di ibu kota.', 'summary/subject-from-heading'],
  ])('%s', (text, check) => {
    expect(checksOf(text)).toContain(check)
  })
})

describe('and stays supported where it says the same otherwise', () => {
  test.each([
    'Usulan itu baru dibahas bila anggaran sanggar disetujui.',
    'Lomba tari anak punya rencana digelar sanggar itu.',
    'Biaya kelas nyaris Rp300.000 sebulan.',
    'Panggung menampung 200 penonton paling banyak.',
    'Dana dibagikan sampai gedung selesai.',
    'Keempat penari diundang Ikatan Seniman Muda ke festival.',
    'Kostum tua untuk sanggar itu berasal dari Perkumpulan Penjahit Lembang.',
    'Sampai akhir September, 310 dari 420 berkas sudah diperiksa.',
  ])('%s', (text) => {
    expect(verdictOf(ARTICLE, text).status).toBe('supported')
  })

  test('an exception that is told by itself turns nothing round', () => {
    expect(checksOf('Kelas malam diadakan bila hujan reda sebelum pukul 18.00.')).toEqual([])
  })
})

describe('what is told in few words of the article is left to the reader', () => {
  test('no alarm between a free wording and a copy', () => {
    const { status } = verdictOf(
      ARTICLE,
      'Sanggar di kota membuka ruang latihan musik bagi lansia pada Senin.',
    )
    expect(status).toBe('unclear')
  })
})
