import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { photoTitle } from './photo-collection.ts'
import { hasText, type SectionBlocks, sectionBlocks } from './section-blocks.ts'

/** A heading over a subheading is no section of its own: the text stands under the subheading. */
const leadsDeeper = ({ heading, next, below }: SectionBlocks): boolean =>
  below.length === 0 && next !== null && (next.level ?? 0) > (heading.level ?? 0)

/**
 * A heading has text under it. The points of a photo collection are pictures, so there a figure does.
 */
export const emptySection: ArticleCheck = {
  id: 'article/empty-section',
  name: { id: 'Bagian kosong', en: 'Empty section' },
  messages: {
    empty: {
      id: 'Bagian ini belum berisi teks.',
      en: 'This section has no text.',
    },
    figure: {
      id: 'Bagian ini hanya berisi gambar, tanpa teks.',
      en: 'This section holds only a figure and no text.',
    },
  },
  examples: {
    good: [
      '## 1. Bibit\n\nPilih bibit unggul.\n\n## 2. Siram\n\n- Siram pagi',
      '## Bibit\n\n### Asal bibit\n\nBibit dari koperasi.',
      '# 9 Potret Panen Raya\n\n## 1. Panen pagi\n\n! Panen pagi | x/y',
    ],
    bad: ['## 1. Bibit\n\n## 2. Siram\n\nSiram pagi.', '## Siram\n\n! Warga menyiram cabai | x/y'],
  },
  run: (article) => {
    const showsPictures = photoTitle(article.title) !== null
    return sectionBlocks(article).flatMap((section): Finding[] => {
      const { heading, below } = section
      const variant = below.some(({ kind }) => kind === 'figure') ? 'figure' : 'empty'
      if (below.some(hasText) || leadsDeeper(section)) return []
      if (variant === 'figure' && showsPictures) return []
      return [
        {
          check: emptySection.id,
          severity: 'warning',
          variant,
          params: {},
          place: { kind: 'block', blockId: heading.id, start: 0, end: heading.text.length },
          words: heading.text,
          article: null,
          evidence: [],
          fix: null,
        },
      ]
    })
  },
}
