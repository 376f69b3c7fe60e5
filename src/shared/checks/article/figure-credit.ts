import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { creditFault } from './picture-credit.ts'

/** Every figure names where it comes from and who made it (domain.md, style rule 8). */
export const figureCredit: ArticleCheck = {
  id: 'article/figure-credit',
  name: { id: 'Tanpa kredit', en: 'No credit' },
  scope: 'part',
  messages: {
    missing: {
      id: 'Gambar ini belum punya kredit.',
      en: 'This figure has no credit.',
    },
    'no-credit': {
      id: '“{credit}” bukan kredit: sebutkan pembuat gambar dan tempat asalnya.',
      en: '“{credit}” is no credit: name who made the picture and where it is from.',
    },
    'no-author': {
      id: '“{credit}” belum menyebut pembuat gambar, misalnya pexels.com/Nama.',
      en: '“{credit}” does not name who made the picture, for example pexels.com/Name.',
    },
    'no-licence': {
      id: 'Gambar dari Wikimedia Commons perlu lisensi, misalnya CC BY-SA 4.0.',
      en: 'A picture from Wikimedia Commons needs its licence, for example CC BY-SA 4.0.',
    },
  },
  examples: {
    good: [
      '! ilustrasi panen cabai | pexels.com/Sari Wulandari',
      '! Bupati Sumbermulyo, Ratna Dewi. | Dok. Pemkab Sumbermulyo',
      '! Pasar pagi | commons.wikimedia.org/Raka Pratama | CC BY-SA 4.0',
    ],
    bad: [
      '! ilustrasi panen cabai',
      '! ilustrasi panen cabai | Pinterest',
      '! ilustrasi panen cabai | google.com/search',
      '! ilustrasi panen cabai | pexels.com',
      '! Pasar pagi | commons.wikimedia.org/Raka Pratama',
    ],
  },
  run: ({ figures }) =>
    figures.flatMap(({ blockId, credit, licence }): Finding[] => {
      const variant = creditFault(credit, licence)
      if (variant === null) return []
      return [
        {
          check: figureCredit.id,
          severity: 'warning',
          variant,
          params: variant === 'missing' ? {} : { credit: credit.trim() },
          place: {
            kind: 'figure',
            blockId,
            field: variant === 'no-licence' ? 'licence' : 'credit',
          },
          words: credit.trim() || null,
          article: null,
          evidence: [],
          fix: null,
        },
      ]
    }),
}
