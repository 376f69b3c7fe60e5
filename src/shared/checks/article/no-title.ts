import type { ArticleCheck } from '#shared/checks/check.ts'

/** A page cannot be published without a title, and the title is an editor's first filter (domain.md, "Workflow"). */
export const noTitle: ArticleCheck = {
  id: 'article/no-title',
  name: { id: 'Tanpa judul', en: 'No title' },
  messages: {
    default: {
      id: 'Naskah ini belum berjudul.',
      en: 'This draft has no title.',
    },
  },
  examples: {
    good: ['# Warga Sumbermulyo Panen Raya Cabai'],
    bad: ['Warga Sumbermulyo memanen cabai pada Senin.', '#  '],
  },
  run: ({ title }) =>
    title.trim() === ''
      ? [
          {
            check: noTitle.id,
            severity: 'blocker',
            variant: 'default',
            params: {},
            place: { kind: 'title', start: 0, end: title.length },
            words: null,
            article: null,
            evidence: [],
            fix: null,
          },
        ]
      : [],
}
