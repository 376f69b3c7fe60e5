import type { Figure } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { isFileName } from './file-name.ts'

function fault({ caption }: Figure): string | null {
  if (caption.trim() === '') return 'missing'
  return isFileName(caption) ? 'file-name' : null
}

/** Every figure has a caption, and a bare file name tells the reader nothing (domain.md, style rule 8). */
export const figureCaption: ArticleCheck = {
  id: 'article/figure-caption',
  name: { id: 'Tanpa keterangan', en: 'No caption' },
  scope: 'part',
  messages: {
    missing: {
      id: 'Gambar ini belum punya keterangan.',
      en: 'This figure has no caption.',
    },
    'file-name': {
      id: 'Keterangan gambar hanya berisi nama berkas: “{caption}”.',
      en: 'The caption is only a file name: “{caption}”.',
    },
  },
  examples: {
    good: ['! ilustrasi panen cabai | pexels.com/Sari Wulandari'],
    bad: [
      '!  | pexels.com/Sari Wulandari',
      '! IMG_20250813_0071.jpg | Dok. Pribadi/Sari Wulandari',
    ],
  },
  run: ({ figures }) =>
    figures.flatMap((figure): Finding[] => {
      const variant = fault(figure)
      if (variant === null) return []
      return [
        {
          check: figureCaption.id,
          severity: 'warning',
          variant,
          params: variant === 'missing' ? {} : { caption: figure.caption.trim() },
          place: { kind: 'figure', blockId: figure.blockId, field: 'caption' },
          words: figure.caption.trim() || null,
          article: null,
          evidence: [],
          fix: null,
        },
      ]
    }),
}
