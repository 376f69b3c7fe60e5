import type { ArticleCheck } from '#shared/checks/check.ts'

/** The excerpt is one sentence with the core message (domain.md, style rule 3). */
export const noExcerpt: ArticleCheck = {
  id: 'article/no-excerpt',
  name: { id: 'Tanpa kutipan', en: 'No excerpt' },
  messages: {
    default: {
      id: 'Kutipan ringkas masih kosong: satu kalimat berisi pesan utama.',
      en: 'The excerpt is empty: one sentence with the core message.',
    },
  },
  examples: {
    good: ['= Petani Sumbermulyo memanen 12 ton cabai dalam sehari.'],
    bad: ['# Warga Sumbermulyo Panen Raya Cabai'],
  },
  run: ({ excerpt }) =>
    excerpt.trim() === ''
      ? [
          {
            check: noExcerpt.id,
            severity: 'note',
            variant: 'default',
            params: {},
            place: { kind: 'excerpt', start: 0, end: excerpt.length },
            words: null,
            article: null,
            evidence: [],
            fix: null,
          },
        ]
      : [],
}
