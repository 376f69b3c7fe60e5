import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

describe('a number in another form is the same number', () => {
  test.each([
    ['Kapal itu tiba di Tidore pukul lima pagi.', 'Kapal itu tiba di Tidore pukul 05.00 pagi.'],
    [
      'Rini Halim dan Bagus Lubis menang dalam pemilihan di Tidore pada Rabu. Rini-Bagus meraih 60 persen suara.',
      'Rini dan Bagus meraih 60 persen suara.',
    ],
    [
      'Sebanyak 5.402 rumah di Talang terendam banjir sejak Senin.',
      'Lebih dari 5.000 rumah di Talang terendam banjir.',
    ],
    [
      'Sebanyak 5.402 rumah di Talang terendam banjir sejak Senin.',
      'Sekitar 5.400 rumah di Talang terendam banjir.',
    ],
    [
      'Sebanyak 5.402 rumah di Talang terendam banjir sejak Senin.',
      'Ribuan rumah di Talang terendam banjir sejak Senin.',
    ],
    [
      'Harga cabai di Pasar Talang naik 10 sampai 15 persen pekan lalu.',
      'Harga cabai di Pasar Talang naik 10-15 persen.',
    ],
    [
      'Harga cabai di Pasar Talang naik 10-15 persen pekan lalu.',
      'Harga cabai di Pasar Talang naik 10 hingga 15 persen.',
    ],
    [
      'Tinggi ombak di Teluk Karang mencapai 1,5-2,5 meter.',
      'Tinggi ombak di Teluk Karang mencapai 1,5 hingga 2,5 meter.',
    ],
    [
      'Tinggi ombak di Teluk Karang mencapai 1,5-2,5 meter.',
      'Tinggi ombak di Teluk Karang mencapai 2,5 meter.',
    ],
    [
      'Pabrik itu membutuhkan antara 100 dan 150 pekerja baru.',
      'Pabrik itu membutuhkan 100-150 pekerja baru.',
    ],
    [
      'Proyek jembatan Tidore menelan biaya Rp3,7 miliar.',
      'Proyek jembatan Tidore menelan biaya Rp 3,7 M.',
    ],
    [
      'Proyek jembatan Tidore menelan biaya 3,7 miliar rupiah.',
      'Proyek jembatan Tidore menelan biaya Rp 3,7 M.',
    ],
    [
      'Anggaran jembatan Tidore naik menjadi 3,7 M tahun depan.',
      'Anggaran jembatan Tidore naik menjadi 3,7 miliar.',
    ],
    [
      'Pekan Raya Sagu XX dibuka Bupati Wulan Sari di Ternate.',
      'Pekan Raya Sagu ke-20 dibuka Bupati Wulan Sari di Ternate.',
    ],
    [
      'Sultan Halim IV meresmikan pelabuhan baru di Tidore.',
      'Sultan Halim 4 meresmikan pelabuhan baru di Tidore.',
    ],
    [
      'Ruas tol Seksi III dibuka Senin depan oleh Dinas Jalan.',
      'Ruas tol Seksi 3 dibuka Senin depan oleh Dinas Jalan.',
    ],
    [
      'Menteri Pertanian Rini Halim membagikan benih kepada petani Talang. Kementerian Pertanian menyiapkan 40 ton benih.',
      'Kementan menyiapkan 40 ton benih.',
    ],
    [
      'Satu orang tewas dan tiga luka dalam kebakaran di Pasar Talang.',
      '1 orang tewas dan 3 luka dalam kebakaran di Pasar Talang.',
    ],
    [
      'Seorang pedagang tewas dalam kebakaran di Pasar Talang.',
      '1 pedagang tewas dalam kebakaran di Pasar Talang.',
    ],
    [
      'Seorang pedagang tewas dalam kebakaran di Pasar Talang.',
      'Satu pedagang tewas dalam kebakaran di Pasar Talang.',
    ],
    [
      'Perusahaan itu menerima pinjaman US$5 juta dari Bank Talang.',
      'Perusahaan itu menerima pinjaman 5 juta dolar AS dari Bank Talang.',
    ],
    [
      'Perusahaan itu menerima pinjaman 5 juta dolar AS dari Bank Talang.',
      'Perusahaan itu menerima pinjaman 5 juta dolar Amerika Serikat dari Bank Talang.',
    ],
    [
      'Timnas Merbau menang 3-0 di Stadion Laut.',
      'Timnas Merbau menang dengan skor 3:0 di Stadion Laut.',
    ],
    [
      'Laga dimulai pukul 19.30 WIB di Stadion Laut, Ternate.',
      'Laga dimulai pukul 19:30 WIB di Stadion Laut, Ternate.',
    ],
    [
      'Jumlah wisatawan di Tidore naik dua kali lipat tahun ini.',
      'Jumlah wisatawan di Tidore naik 2 kali lipat tahun ini.',
    ],
    [
      'Sebanyak 1.250.000 liter minyak tumpah di Teluk Karang.',
      'Sebanyak 1,25 juta liter minyak tumpah di Teluk Karang.',
    ],
    [
      'Sebanyak 1.253.400 liter minyak tumpah di Teluk Karang.',
      'Lebih dari 1,2 juta liter minyak tumpah di Teluk Karang.',
    ],
    [
      'Sebanyak 1.253.400 liter minyak tumpah di Teluk Karang.',
      'Lebih dari satu juta liter minyak tumpah di Teluk Karang.',
    ],
    [
      'Sebanyak 37 rumah di Talang rusak akibat angin.',
      'Puluhan rumah di Talang rusak akibat angin.',
    ],
    [
      'Sebanyak 37 rumah di Talang rusak akibat angin.',
      'Lebih dari 30 rumah di Talang rusak akibat angin.',
    ],
    [
      'Sebanyak 98 rumah di Talang rusak akibat angin.',
      'Hampir 100 rumah di Talang rusak akibat angin.',
    ],
  ])('%s -> %s', (article, text) => {
    const verdict = verdictOf(article, text)
    expect(verdict?.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(verdict?.status).toBe('supported')
  })
})

describe('another number is found in any form', () => {
  test.each([
    ['Kapal itu tiba di Tidore pukul lima pagi.', 'Kapal itu tiba di Tidore pukul 2 pagi.'],
    [
      'Alat itu butuh data yang besar, kurang lebih 50 – 100 gigabit.',
      'Alat itu butuh data yang besar, kurang lebih 50 – 90 gigabit.',
    ],
    [
      'Harga cabai di Pasar Talang naik 10 sampai 15 persen pekan lalu.',
      'Harga cabai di Pasar Talang naik 10-25 persen.',
    ],
    [
      'Sultan Halim IV meresmikan pelabuhan baru di Tidore.',
      'Sultan Halim VI meresmikan pelabuhan baru di Tidore.',
    ],
    [
      'Sebanyak 5.402 rumah di Talang terendam banjir sejak Senin.',
      'Lebih dari 6.000 rumah di Talang terendam banjir.',
    ],
    [
      'Sebanyak 5.402 rumah di Talang terendam banjir sejak Senin.',
      'Hampir 5.000 rumah di Talang terendam banjir.',
    ],
    [
      'Sebanyak 19 rumah di Talang rusak akibat angin.',
      'Lebih dari 10 rumah di Talang rusak akibat angin.',
    ],
    [
      'Dua orang tewas dalam kebakaran di Pasar Talang.',
      '1 orang tewas dalam kebakaran di Pasar Talang.',
    ],
    [
      'Harga kelapa di Talang naik 10-15 persen pada Mei.',
      'Harga kelapa di Talang naik 12-15 persen pada Mei.',
    ],
    [
      'Pinjaman Bank Talang sebesar US$5 juta cair Senin.',
      'Pinjaman Bank Talang sebesar 6 juta dolar AS cair Senin.',
    ],
  ])('%s -> %s', (article, text) => {
    const verdict = verdictOf(article, text)
    expect(verdict?.status).toBe('unsupported')
  })
})
