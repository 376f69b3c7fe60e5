import { describe, expect, test } from 'vitest'
import { fileOf, outline, read } from '../fixtures/intake.ts'

const blocksOf = (text: string) => outline(read(fileOf('a.txt', text)))

describe('lines', () => {
  test('of a hard-wrapped text are joined to paragraphs, its list and heading stay', () => {
    const text = `Warga Desa Sumbermulyo memanen cabai sejak pukul lima pagi pada Senin
(16/11/2026). Panen itu terlambat dua pekan karena hujan turun lebih lama
daripada perkiraan.

1. Harga di tingkat petani

Harga cabai di tingkat petani naik menjadi Rp42 ribu sekilogram, menurut
catatan koperasi desa. Kenaikan itu terjadi sejak awal bulan karena pasokan
dari dua kecamatan lain berkurang.

- cabai rawit, yang dipanen lebih dahulu oleh kelompok tani di lereng barat
- cabai keriting`
    expect(blocksOf(text)).toEqual([
      'p: Warga Desa Sumbermulyo memanen cabai sejak pukul lima pagi pada Senin (16/11/2026). Panen itu terlambat dua pekan karena hujan turun lebih lama daripada perkiraan.',
      'h2: 1. Harga di tingkat petani',
      'p: Harga cabai di tingkat petani naik menjadi Rp42 ribu sekilogram, menurut catatan koperasi desa. Kenaikan itu terjadi sejak awal bulan karena pasokan dari dua kecamatan lain berkurang.',
      'ul: cabai rawit, yang dipanen lebih dahulu oleh kelompok tani di lereng barat; cabai keriting',
    ])
  })

  test('of other texts are a paragraph each', () => {
    expect(blocksOf('Warga memanen.\nHujan turun.')).toEqual([
      'p: Warga memanen.',
      'p: Hujan turun.',
    ])
  })

  test('unseen characters go, letters are composed, spaces are plain', () => {
    expect(blocksOf('Ka\u0301fe\u200b\u00a0di\u202e Arum.\r\nbuka.')).toEqual([
      'p: Káfe di Arum.',
      'p: buka.',
    ])
  })
})

describe('numbered lines', () => {
  test('with text below are headings', () => {
    expect(blocksOf('Awal.\n\n1. Satu hal\n\nTeks.\n\n2) Dua hal\n\nTeks.')).toEqual([
      'p: Awal.',
      'h2: 1. Satu hal',
      'p: Teks.',
      'h2: 2) Dua hal',
      'p: Teks.',
    ])
  })

  test('below each other are a list', () => {
    expect(blocksOf('Bahan:\n1. beras\n2. sagu\n\nMasak.')).toEqual([
      'p: Bahan:',
      'ol: beras; sagu',
      'p: Masak.',
    ])
  })
})

describe('a title', () => {
  const titleOf = (text: string) => read(fileOf('a.txt', text)).recognised.content.title

  test.each([
    ['Warga Memanen Cabai\n\nPanen terlambat dua pekan.', 'Warga Memanen Cabai'],
    ['Judul: Panen Raya\n\nPanen terlambat.', 'Panen Raya'],
    ['Kapan Cabai Dipanen?\n\nPanen terlambat.', 'Kapan Cabai Dipanen?'],
  ])('is the first line where that names a topic: %s', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  test.each([
    'Warga memanen cabai.\n\nPanen terlambat dua pekan.',
    'Arum, Kabar Sore - Warga memanen cabai\n\nPanen terlambat.',
    '1. Warga memanen cabai\n\nPanen terlambat.',
    'ilustrasi panen cabai (pexels.com/Sari)\n\nPanen terlambat.',
    'Warga memanen cabai di lereng',
  ])('is never made up: %s', (text) => {
    expect(titleOf(text)).toBe('')
  })
})

describe('a caption', () => {
  const figuresOf = (line: string) =>
    read(fileOf('a.txt', `Warga memanen.\n\n${line}\n\nHujan turun.`)).recognised.counts.figures

  test.each([
    'ilustrasi panen (pexels.com/Sari Wulandari)',
    'Ilustrasi panen (Pinterest)',
    'Warga memanen. (Dok. Desa Sumbermulyo)',
    'Ketua panitia (kiri) menyerahkan piala. (Antara/Wira Nugraha)',
    'Mercusuar. (Tika Rahayu, CC BY 4.0, via Wikimedia Commons)',
    'Suasana pasar (instagram.com/pasar.arum)',
  ])('is a short line whose last brackets name a source: %s', (line) => {
    expect(figuresOf(line)).toBe(1)
  })

  test.each([
    'Panen itu terjadi pada Rabu (18/11/2026).',
    'Hadir pula Ketua Panitia (kanan)',
    'Jumlahnya naik 5 persen (bps.contoh.id).',
    'Ia menyebut Badan Pusat Statistik (BPS)',
  ])('is nothing else: %s', (line) => {
    expect(figuresOf(line)).toBe(0)
  })
})
