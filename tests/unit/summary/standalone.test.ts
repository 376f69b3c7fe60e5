import { describe, expect, test } from 'vitest'
import { readSentence } from '#shared/language/reading.ts'
import { leaning } from '#shared/summary/standalone.ts'

const leans = (text: string): number =>
  leaning(readSentence(text, 0, new Set(['Sulastri', 'Yusuf'])))

describe('leaning on the sentence before', () => {
  test.each([
    'Gubernur Hasan Wiratama membuka pelabuhan.',
    'Menurut Yusuf, anggaran ruang latihan Rp750 juta.',
    '"Enam kapal berangkat pagi," kata Sulastri.',
    'Rencananya kapal berangkat pada 4 Maret 2025.',
    'Hingga saat ini enam kapal beroperasi.',
  ])('stands alone: %s', (text) => {
    expect(leans(text)).toBeLessThan(0.2)
  })

  test.each([
    'Ia tidak menyebut waktunya.',
    'Hal itu disampaikan Sulastri.',
    'Pembukaan itu dihadiri ratusan nelayan.',
    'Menurut Yusuf, anggarannya Rp750 juta.',
    'Namun kapal tetap berangkat.',
    'Itu yang kami takutkan," kata Sulastri.',
    '"Kapal berangkat pagi."',
    'Kapal berangkat pagi, katanya.',
    'Kapankah kapal berangkat?',
    'Kapal berangkat pada Jumat mendatang, kata dia.',
  ])('leans: %s', (text) => {
    expect(leans(text)).toBeGreaterThanOrEqual(0.25)
  })
})
