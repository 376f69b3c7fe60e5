import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { halvesOf, splitBullet } from '#main/intake/bullet-halves.ts'

const HEADINGS = ['Panen raya di Arum', 'Panen raya', 'Harga naik 5%']
const BODY = 'Saluran YouTube desa menyiarkan panen. Warga memakai eSIM.'

describe('the words of a bullet', () => {
  test.each([
    ['Panen raya di ArumWarga memanen.', 'Panen raya di Arum', 'Warga memanen.', true],
    ['PANEN RAYA DI ARUMWarga memanen.', 'PANEN RAYA DI ARUM', 'Warga memanen.', true],
    ['Panen raya“Kami lega,” kata Sari.', 'Panen raya', '“Kami lega,” kata Sari.', true],
    ['Harga naik 5%Petani lega.', 'Harga naik 5%', 'Petani lega.', true],
    ['Panen raya146 perahu datang.', 'Panen raya', '146 perahu datang.', true],
    ['Panen raya: warga memanen.', 'Panen raya', 'warga memanen.', false],
    ['Panen raya – warga memanen.', 'Panen raya', 'warga memanen.', false],
    ['Panen raya. Warga memanen.', 'Panen raya', 'Warga memanen.', false],
    [
      'Judul yang berbeda sekaliWarga desa memanen.',
      'Judul yang berbeda sekali',
      'Warga desa memanen.',
      true,
    ],
  ])('are parted where a heading ends: %s', (text, heading, rest, glued) => {
    expect(splitBullet(text, HEADINGS, BODY)).toEqual({ heading, text: rest, glued })
  })

  test.each([
    'Panen raya',
    'Panen raya di Arum terlambat dua pekan.',
    'Saluran desa YouTube menyiarkan panen raya itu.',
    'Warga desa memakai eSIM untuk menjual cabai.',
    'Warga McDonaldsia.',
    '',
  ])('stay whole where no heading ends: %s', (text) => {
    expect(splitBullet(text, HEADINGS, BODY)).toEqual({ heading: '', text, glued: false })
  })
})

describe('the markup of a bullet', () => {
  test('a bold opening is the heading half; glued is what has nothing between', () => {
    const bullet = (...rest: string[]) => h('li', [h('strong', 'Panen raya'), ...rest])
    expect(halvesOf(bullet('Warga memanen.'), [], '')).toEqual({
      heading: 'Panen raya',
      text: 'Warga memanen.',
      glued: true,
    })
    for (const rest of [' Warga memanen.', ': Warga memanen.', '. Warga memanen.']) {
      expect(halvesOf(bullet(rest), [], '')).toEqual({
        heading: 'Panen raya',
        text: 'Warga memanen.',
        glued: false,
      })
    }
    expect(halvesOf(h('li', [h('strong', 'Panen raya'), h('br'), 'Warga.']), [], '').glued).toBe(
      false,
    )
  })

  test('a bullet that is bold throughout is all text', () => {
    expect(halvesOf(h('li', h('strong', 'Warga memanen.')), [], '')).toEqual({
      heading: '',
      text: 'Warga memanen.',
      glued: false,
    })
  })
})
