import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { lengthStanding } from '#shared/checks/length-limit.ts'

function faultsOf(kind: 'title' | 'excerpt', text: string, limit: number): readonly Finding[] {
  const standing = lengthStanding(text.trim().length, limit)
  if (standing.kind !== 'over') return []
  return [
    {
      check: longField.id,
      severity: 'warning',
      variant: kind,
      params: { over: String(standing.over), limit: String(limit) },
      place: { kind, start: limit, end: text.length },
      words: text,
      article: null,
      evidence: [],
      fix: null,
    },
  ]
}

/** How long a title and an excerpt may be is the newsroom's to say (domain.md); 0 is no such rule. */
export const longField: ArticleCheck = {
  id: 'article/long-field',
  name: { id: 'Isian panjang', en: 'Long field' },
  scope: 'part',
  messages: {
    title: {
      id: 'Judul lewat {over} karakter dari batas {limit}.',
      en: 'The title is {over} characters over the limit of {limit}.',
    },
    excerpt: {
      id: 'Kutipan ringkas lewat {over} karakter dari batas {limit}.',
      en: 'The excerpt is {over} characters over the limit of {limit}.',
    },
  },
  examples: {
    good: ['# Panen Raya Cabai', '= Warga memanen cabai pada Senin.'],
    bad: [
      '# Warga Sumbermulyo Panen Raya Cabai',
      '= Warga Sumbermulyo memanen cabai di sawah mereka pada Senin pagi.',
    ],
  },
  exampleStyle: { maxTitleLength: 20, maxExcerptLength: 40 },
  run: ({ title, excerpt }, { maxTitleLength, maxExcerptLength }) => [
    ...faultsOf('title', title, maxTitleLength),
    ...faultsOf('excerpt', excerpt, maxExcerptLength),
  ],
}
