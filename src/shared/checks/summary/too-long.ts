import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/**
 * The text half is longer than the house style allows, counted in characters as a reader sees them.
 */
export const tooLong: BulletCheck = {
  id: 'summary/too-long',
  name: { id: 'Poin panjang', en: 'Long point' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Terlalu panjang: {length} karakter, batasnya {limit}.',
      en: 'Too long: {length} characters, the limit is {limit}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah. Menurut penilaian Dinas Perdagangan, harga beras bertahan Rp14.000 per kilogram sampai Desember. Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.',
        ],
      },
    ],
  },
  run: (bullet, { seam }, _index, style) => {
    const limit = style.bullets.maxLength
    const from = seam?.start ?? 0
    // A character is one unit at least: most bullets need no counting.
    if (bullet.text.length - from <= limit) return []
    const characters = Array.from(
      graphemes.segment(bullet.text.slice(from)),
      ({ index }) => from + index,
    )
    const start = characters[limit]
    if (start === undefined) return []
    return [
      reportText(
        bullet,
        { start, end: bullet.text.length },
        {
          check: tooLong.id,
          severity: 'warning',
          params: { length: String(characters.length), limit: String(limit) },
        },
      ),
    ]
  },
}
