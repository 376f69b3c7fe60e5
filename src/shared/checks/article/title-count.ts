import type { ArticleCheck } from '#shared/checks/check.ts'
import { promisedSections } from './listicle-title.ts'

/**
 * A listicle's title gives the number of its sections (domain.md, style rule 2). Where sections carry
 * no numbers, one more may close the article.
 */
export const titleCount: ArticleCheck = {
  id: 'article/title-count',
  name: { id: 'Jumlah judul', en: 'Number in the title' },
  messages: {
    default: {
      id: 'Judul menjanjikan {title} poin, naskah berisi {sections}.',
      en: 'The title promises {title} points, the draft has {sections}.',
    },
  },
  examples: {
    good: [
      '# 2 Cara Menanam Cabai\n\n## 1. Pilih bibit\n\n## 2. Siram pagi\n\n## Penutup',
      '# 2 Cara Menanam Cabai\n\n## Pilih bibit\n\n## Siram pagi\n\n## Penutup',
      '# 15 Ribu Warga Panen Cabai\n\n## 1. Awal panen\n\n## 2. Harga naik',
      '# Dua Film Sumbermulyo Tayang\n\n## 1. Panen\n\n## 2. Hujan\n\n## 3. Jalan',
    ],
    bad: [
      '# 5 Cara Menanam Cabai\n\n## 1. Pilih bibit\n\n## 2. Siram pagi',
      '# Lima Cara Menanam Cabai\n\n## 1. Pilih bibit\n\n## 2. Siram pagi',
    ],
  },
  run: ({ title, sections }) => {
    const promised = promisedSections(title)
    if (promised === null) return []
    const numbered = sections.filter(({ number }) => number !== null).length
    const found = numbered || sections.length
    const { count, start, end } = promised
    const mayClose = numbered === 0 && count === found - 1
    if (found < 2 || count === found || mayClose) return []
    return [
      {
        check: titleCount.id,
        severity: 'warning',
        variant: 'default',
        params: { title: String(count), sections: String(found) },
        place: { kind: 'title', start, end },
        words: title.slice(start, end),
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
