import { countWords } from '#shared/article/plain-text.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'

/** A paragraph is no longer than the house style allows (120 words by default, 0 for no such rule). */
export const longParagraph: ArticleCheck = {
  id: 'article/long-paragraph',
  name: { id: 'Paragraf panjang', en: 'Long paragraph' },
  scope: 'part',
  messages: {
    default: {
      id: 'Paragraf ini {count} kata, lebih dari {most}. Bagi menjadi dua.',
      en: 'This paragraph has {count} words, more than {most}. Split it.',
    },
  },
  examples: {
    good: ['Warga memanen cabai.', '- Warga memanen cabai merah\n- Warga memanen cabai rawit'],
    bad: ['Warga Sumbermulyo memanen cabai merah di ladang desa.'],
  },
  exampleStyle: { maxParagraphWords: 5 },
  run: ({ blocks }, { maxParagraphWords: most }) =>
    blocks.flatMap((block): Finding[] => {
      if (most <= 0 || block.kind !== 'paragraph') return []
      const count = countWords({ blocks: [block] })
      if (count <= most) return []
      return [
        {
          check: longParagraph.id,
          severity: 'warning',
          variant: 'default',
          params: { count: String(count), most: String(most) },
          place: { kind: 'block', blockId: block.id, start: 0, end: block.text.length },
          words: block.text,
          article: null,
          evidence: [],
          fix: null,
        },
      ]
    }),
}
