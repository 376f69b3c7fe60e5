import { describe, expect, test } from 'vitest'
import { furnitureOf } from '#shared/checks/article/furniture-lines.ts'
import { style } from '../../fixtures/intake.ts'

test.each([
  ['  IKLAN - Scroll\u00a0untuk Melanjutkan', 'advert'],
  ['Baca artikel Kabar Sore lainnya di Aplikasi Kabar Sore', 'app'],
  [`${style.summaryLabel} : …. `, 'label'],
  [style.aiNote, 'ai-note'],
  [style.reviewClaim, 'claim'],
  ['Iklan itu dipasang warga.', null],
  [' … ', null],
])('"%s" is %s, whatever its case, spaces and final marks', (line, expected) => {
  expect(furnitureOf(line, style)).toBe(expected)
})

test('a long line of marks takes one pass', () => {
  expect(furnitureOf(`${'. '.repeat(200_000)}x`, style)).toBeNull()
  expect(furnitureOf(`iklan${'.'.repeat(400_000)}`, style)).toBe('advert')
})

describe('the lines of the house style', () => {
  const own = (...boilerplate: readonly string[]) => ({ ...style, boilerplate: [...boilerplate] })

  test.each([
    ['Ikuti Kabar Sore di WhatsApp', 'ikuti * di whatsapp', 'own'],
    ['Ikuti kami di WhatsApp, lalu di WhatsApp', 'ikuti * di whatsapp', 'own'],
    ['Ikuti di WhatsApp', 'ikuti * di whatsapp', null],
    ['Ikuti kami di WhatsApp besok', 'ikuti * di whatsapp', null],
    ['Simak juga: panen cabai', 'simak juga: *', 'own'],
    ['(Penulis: Rini)', '(penulis: *)', 'own'],
    ['Sekadar baris.', 'sekadar baris', 'own'],
    ['Warga memanen cabai.', '*', null],
    ['Warga memanen cabai.', ' ** … ', null],
    ['Warga memanen cabai.', '', null],
    ['aba', 'ab*ba', null],
  ])('"%s" against "%s" is %s', (line, pattern, expected) => {
    expect(furnitureOf(line, own(pattern))).toBe(expected)
  })

  test('a changed style is read anew', () => {
    expect(furnitureOf('Salam redaksi', own('salam redaksi'))).toBe('own')
    expect(furnitureOf('Salam redaksi', own('salam pembaca'))).toBeNull()
  })

  test('many stars against a long line take one pass', () => {
    const hostile = own(`${'*a'.repeat(50_000)}*b*`, `x${'*'.repeat(100_000)}y`)
    expect(furnitureOf('a'.repeat(200_000), hostile)).toBeNull()
    expect(furnitureOf(`x${'a'.repeat(200_000)}`, hostile)).toBeNull()
  })
})
