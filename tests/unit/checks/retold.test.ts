import { describe, expect, test } from 'vitest'
import { EXAMPLE_ARTICLE } from '#shared/checks/summary/example-article.ts'
import { verdictOf } from './verdict-of.ts'

const ARTICLE = `Kepala Desa Rawa Indah, Murni Saptari, membuka lumbung pangan pada Senin (6/10/2025). Lumbung itu berencana menambah dua pengering padi.

## 1. Bupati gratiskan sewa

Sebuah koperasi di Kampung Tengah menggratiskan sewa lumbung. Sesudah itu, sewa diperkirakan Rp2.000 per karung. Balai pelatihan tani melatih 30 petugas lumbung.

## 2. Gabah warga

Hingga Kamis malam, 640 karung gabah disimpan. Sebagian besar berasal dari Dusun Hilir. Mereka tetap membayar iuran selama tidak bekerja di lumbung.

## 3. Museum

Museum Tani Merbau berdiri sejak 1987 di Sagu. Museum itu mungkin dipugar tahun depan. Petani dianjurkan menutup gabah, terutama selama hujan turun pada sore hari. Warga diimbau tidak membakar jerami di tepi sawah. Para petani meminta pompa baru.`

const checksOf = (text: string) =>
  verdictOf(ARTICLE, text)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ check }) => check)

describe('a bullet that retells a short sentence in its own order still loses what it leaves out', () => {
  test.each([
    ['Sewa lumbung setelah masa gratis Rp2.000 per karung.', 'summary/lost-hedge'],
    ['Gabah berasal dari Dusun Hilir.', 'summary/raised-quantity'],
    ['Sebanyak 640 karung gabah disimpan di lumbung.', 'summary/lost-as-of'],
    ['Sewa lumbung digratiskan bupati.', 'summary/subject-from-heading'],
    ['Warga dilarang membakar jerami di tepi sawah.', 'summary/raised-modality'],
    ['Para petani mendapat pompa baru.', 'summary/raised-modality'],
  ])('%s', (text, check) => {
    expect(checksOf(text)).toContain(check)
  })
})

describe('and brings no finding where it leaves nothing out', () => {
  test.each([
    'Sewa lumbung digratiskan sebuah koperasi di Kampung Tengah.',
    'Sesudah itu, sewa lumbung diperkirakan Rp2.000 per karung.',
    'Gabah yang disimpan sebagian besar berasal dari Dusun Hilir.',
    'Museum Tani Merbau mungkin dipugar tahun depan.',
    'Petani dianjurkan menutup gabah.',
    'Pompa baru diminta para petani.',
  ])('%s', (text) => {
    expect(checksOf(text)).toEqual([])
  })
})

test('of a bullet told freely the editor is asked, where a close one is told what it lost', () => {
  const free = 'Sampai Desember, harga bertahan Rp14.000 per kilogram untuk beras.'
  const close = 'Harga beras bertahan Rp14.000 per kilogram sampai Desember.'
  expect(verdictOf(EXAMPLE_ARTICLE, free)).toMatchObject({
    status: 'unclear',
    findings: [{ check: 'summary/lost-attribution', variant: 'unsure', fix: null }],
  })
  expect(verdictOf(EXAMPLE_ARTICLE, close)).toMatchObject({
    status: 'partly',
    findings: [{ check: 'summary/lost-attribution', variant: 'default' }],
  })
})

test('the country of the newsroom is news to nobody in a bullet told freely', () => {
  const article = 'Kuda warga Lembah Manik disewakan kepada pelancong yang ingin berkeliling bukit.'
  expect(verdictOf(article, 'Bukit itu akan menjadi tempat wisata kuda di Indonesia.').status).toBe(
    'unclear',
  )
})
