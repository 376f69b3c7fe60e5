import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigits } from '#shared/language/numbers.ts'
import { isRounding, readQuantities, sameValue } from '#shared/language/quantities.ts'
import type { Value } from '#shared/language/quantity.ts'
import { tokenise } from '#shared/language/tokens.ts'

const values = (text: string): readonly Value[] =>
  readQuantities(text, tokenise(text)).map(({ value }) => value)

function only(text: string): Value {
  const [value, ...more] = values(text)
  if (!value || more.length > 0) throw new Error(`${text}: ${JSON.stringify(values(text))}`)
  return value
}

const UNITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')

function belowThousand(value: number): string {
  if (value < 10) return UNITS[value] ?? ''
  if (value === 10) return 'sepuluh'
  if (value === 11) return 'sebelas'
  if (value < 20) return `${UNITS[value - 10]} belas`
  if (value < 100) {
    return `${UNITS[Math.floor(value / 10)]} puluh ${value % 10 ? belowThousand(value % 10) : ''}`.trim()
  }
  const head = value < 200 ? 'seratus' : `${UNITS[Math.floor(value / 100)]} ratus`
  return `${head} ${value % 100 ? belowThousand(value % 100) : ''}`.trim()
}

function spelled(value: number): string {
  const scales: readonly (readonly [number, string])[] = [
    [1e9, 'miliar'],
    [1e6, 'juta'],
    [1e3, 'ribu'],
  ]
  let rest = value
  const parts: string[] = []
  for (const [scale, word] of scales) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count > 0) {
      parts.push(scale === 1e3 && count === 1 ? 'seribu' : `${belowThousand(count)} ${word}`)
    }
  }
  if (rest > 0) parts.push(belowThousand(rest))
  return parts.join(' ')
}

test('a number in words is the number in digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
      expect(values(`Ada ${spelled(value)} orang`)).toMatchObject([{ kind: 'number', value }])
    }),
  )
})

test('an integer is read back from Indonesian digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(parseDigits(value.toLocaleString('id-ID'))).toBe(value)
    }),
  )
})

describe('says the same', () => {
  test.each([
    ['6 orang', 'enam orang'],
    ['15 ribu tentara', '15.000 tentara'],
    ['lima belas ribu tentara', '15 rb tentara'],
    ['Rp2,5 triliun', 'Rp 2.500.000.000.000'],
    ['Rp3,7 M', 'Rp3,7 miliar'],
    ['12 persen', '12%'],
    ['US$ 5 juta', '5 juta dolar'],
    ['ke-3', 'ketiga'],
    ['13/8/2025', '13 Agustus 2025'],
    ['28/11', '28 November 2025'],
    ['skor 3-0', 'skor 3:0'],
    ['pukul 21.00', 'pukul 21'],
    ['ribuan orang', '4.200 orang'],
    ['puluhan ribu orang', '45.000 orang'],
    ['1.700-4.100 meter', '1.700 meter'],
  ])('%s = %s', (a, b) => {
    expect(sameValue(only(a), only(b))).toBe(true)
    expect(sameValue(only(b), only(a))).toBe(true)
  })
})

describe('says something else', () => {
  test.each([
    ['15 ribu', '15 juta'],
    ['Rp15.000', '15.000 dolar'],
    ['13/8/2025', '14/8/2025'],
    ['Agustus 2024', 'Agustus 2025'],
    ['skor 3-0', 'skor 0-3'],
    ['1,5 meter', '15 meter'],
  ])('%s is not %s', (a, b) => {
    expect(sameValue(only(a), only(b))).toBe(false)
  })
})

test.each([
  ['lebih dari 5.000 orang', '5.402 orang', true],
  ['5.400 orang', '5.402 orang', true],
  ['sekitar 5.000 orang', '9.000 orang', false],
  ['5.402 orang', '5.400 orang', false],
])('%s for %s is rounding: %s', (bullet, article, expected) => {
  expect(isRounding(only(bullet), only(article))).toBe(expected)
})

test.each(['salah satu warga', 'satu sama lain', 'setengah', 'kedua negara'])(
  '%s counts nothing',
  (text) => {
    expect(values(text)).toEqual([])
  },
)
