import type { ArticleCheck } from '#shared/checks/check.ts'
import { promisedSections } from './listicle-title.ts'
import { photoTitle } from './photo-collection.ts'

/**
 * A listicle has as many sections as the house style asks for (domain.md, style rule 3). News with
 * numbered sections is none; a photo collection counts its pictures.
 */
export const fewSections: ArticleCheck = {
  id: 'article/few-sections',
  name: { id: 'Bagian kurang', en: 'Few sections' },
  messages: {
    default: {
      id: 'Listikel berisi paling sedikit {least} bagian; naskah ini {count}.',
      en: 'A listicle has at least {least} sections; this draft has {count}.',
    },
  },
  examples: {
    good: [
      '# 3 Cara Menanam Cabai\n\n## 1. Bibit\n\n## 2. Siram\n\n## 3. Panen',
      '# Panen Raya Dimulai\n\n## 1. Awal panen\n\n## 2. Harga naik',
      '# 9 Potret Panen Raya\n\n! Panen raya | x/y',
    ],
    bad: ['# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\n## 2. Siram', '# 5 Cara Menanam Cabai'],
  },
  run: ({ title, sections }, style) => {
    const promised = promisedSections(title)
    if (promised === null || photoTitle(title)?.counted === true) return []
    const numbered = sections.filter(({ number }) => number !== null).length
    const count = numbered || sections.length
    if (count >= style.minSections) return []
    const { start, end } = promised
    return [
      {
        check: fewSections.id,
        severity: 'warning',
        variant: 'default',
        params: { least: String(style.minSections), count: String(count) },
        place: { kind: 'title', start, end },
        words: title.slice(start, end),
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
