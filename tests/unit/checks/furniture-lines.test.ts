import { expect, test } from 'vitest'
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
