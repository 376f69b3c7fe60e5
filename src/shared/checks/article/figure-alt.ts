import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { isFileName } from './file-name.ts'

/** A bare file name is no alt text (domain.md, style rule 8). */
export const figureAlt: ArticleCheck = {
  id: 'article/figure-alt',
  name: { id: 'Teks alternatif', en: 'Alt text' },
  scope: 'part',
  messages: {
    default: {
      id: 'Teks alternatif hanya berisi nama berkas: “{alt}”. Tulis apa yang tampak pada gambar.',
      en: 'The alt text is only a file name: “{alt}”. Say what the picture shows.',
    },
  },
  examples: {
    good: [
      '! Panen cabai | pexels.com/Sari | | Petani memetik cabai merah',
      '! Panen cabai | pexels.com/Sari',
    ],
    bad: [
      '! Panen cabai | pexels.com/Sari | | IMG_2034.jpg',
      '! Panen cabai | pexels.com/Sari | | Screenshot-20251125-101500',
    ],
  },
  run: ({ figures }) =>
    figures.flatMap(({ blockId, alt }): Finding[] => {
      if (!isFileName(alt)) return []
      return [
        {
          check: figureAlt.id,
          severity: 'warning',
          variant: 'default',
          params: { alt: alt.trim() },
          place: { kind: 'figure', blockId, field: 'alt' },
          words: alt.trim(),
          article: null,
          evidence: [],
          fix: null,
        },
      ]
    }),
}
