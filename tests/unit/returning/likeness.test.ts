import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bylineKey } from '#shared/returning/byline.ts'
import { textLikeness, titleLikeness } from '#shared/returning/likeness.ts'
import { byLikeness, isAlike, writerOf } from '#shared/returning/returning.ts'
import { aContent } from '../../fixtures/an-article.ts'
import { anyContent } from '../../fixtures/random-edits.ts'

const FIRST = `# Pasar Apung Muara Dua Buka Sampai Malam

Pedagang di Pasar Apung Muara Dua berjualan sampai pukul sembilan malam mulai pekan ini.

## 1. Lampu dipasang di sepanjang dermaga

Pengelola memasang empat puluh lampu di sepanjang dermaga agar pembeli dapat berjalan dengan aman.

## 2. Perahu wisata ikut beroperasi

Enam perahu wisata mengantar pengunjung dari dermaga kota dengan tarif lima ribu rupiah.`

const RETURNED = `# Pasar Apung Muara Dua Kini Buka Sampai Pukul 21.00

Pedagang di Pasar Apung Muara Dua berjualan sampai pukul sembilan malam mulai pekan ini. Kepala pengelola,
Darma Sulaiman, mengatakan jam buka itu diuji coba selama tiga bulan.

## 1. Lampu dipasang di sepanjang dermaga

Pengelola memasang empat puluh lampu di sepanjang dermaga agar pembeli dapat berjalan dengan aman.

## 2. Jembatan kayu diperbaiki

Warga bergotong royong mengganti papan jembatan yang lapuk sebelum musim hujan tiba.`

const ANOTHER = `# Festival Layang-Layang Muara Dua Digelar Akhir Pekan

Festival layang-layang di lapangan Muara Dua diikuti dua ratus peserta dari enam kecamatan.

## 1. Layangan naga jadi pusat perhatian

Pengunjung berfoto dengan layangan naga sepanjang dua puluh meter buatan pemuda setempat.`

const text = (one: string, other: string) => textLikeness(aContent(one))(aContent(other))

describe('a byline', () => {
  test.each([
    ['Oleh: Made Ayu (Community Writer)', 'made ayu'],
    ['MADE  AYU', 'made ayu'],
    ['By Made Ayu | Verified Writer', 'made ayu'],
    ['Made Ayu, S.Sos.', 'made ayu'],
    ['Olehna Putri', 'olehna putri'],
    ["Nur'aini", 'nur aini'],
    [' - ', ''],
  ])('%s is %s', (byline, key) => expect(bylineKey(byline)).toBe(key))

  test('two names are two people, and a missing name is nobody', () => {
    expect(writerOf('Made Ayu', 'oleh made ayu')).toBe('same')
    expect(writerOf('Made Ayu', 'Made Agus')).toBeNull()
    expect(writerOf('', 'Made Ayu')).toBe('unknown')
    expect(writerOf('', '')).toBe('unknown')
  })
})

test('a text that was half rewritten is alike, another on the same place is not', () => {
  expect(text(FIRST, RETURNED)).toBeGreaterThan(0.45)
  expect(text(FIRST, ANOTHER)).toBeLessThan(0.1)
})

test('a text that grew, or lost its second half, is wholly alike', () => {
  const half = FIRST.split('\n\n').slice(0, 4).join('\n\n')
  expect(text(FIRST, half)).toBe(1)
  expect(text(half, FIRST)).toBe(1)
})

test('titles are held against each other word by word', () => {
  expect(titleLikeness('Panen Cabai Lebih Awal', 'panen cabai lebih cepat!')).toBe(0.75)
  expect(titleLikeness('', '')).toBe(0)
})

test('likenesses are shares, the same from both sides, and whole for the same words', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const share = textLikeness(one)(other)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(textLikeness(other)(one)).toBe(share)
      const itself = textLikeness(one)(one)
      expect([0, 1]).toContain(itself)
      expect(titleLikeness(one.title, other.title)).toBe(titleLikeness(other.title, one.title))
    }),
    { numRuns: 1_000 },
  )
})

test('the editor is asked about a like title or text of one writer; without a name the text must say it', () => {
  expect(isAlike({ writer: 'same', title: 0.8, text: 0.05 })).toBe(true)
  expect(isAlike({ writer: 'same', title: 0.1, text: 0.4 })).toBe(true)
  expect(isAlike({ writer: 'same', title: 0.5, text: 0.2 })).toBe(false)
  expect(isAlike({ writer: 'unknown', title: 1, text: 0.4 })).toBe(false)
  expect(isAlike({ writer: 'unknown', title: 0.2, text: 0.7 })).toBe(true)
})

test('the likeliest stands first', () => {
  const match = (title: number, share: number) => ({
    likeness: { writer: 'same' as const, title, text: share },
  })
  const sorted = [match(0.8, 0), match(0.1, 0.9), match(0.8, 0.5)].toSorted(byLikeness)
  expect(sorted).toEqual([match(0.1, 0.9), match(0.8, 0.5), match(0.8, 0)])
})
