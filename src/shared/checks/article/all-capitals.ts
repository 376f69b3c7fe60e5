import type { Article } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import { calmedTitle, isShouted } from './shouted-title.ts'
import { titleCorrections, withCorrections } from './title-casing.ts'

/** The title in Title Case, where the body shows how each of its words is printed. */
function calmed(article: Article, particles: ReadonlySet<string>): string | null {
  const calm = calmedTitle(article.title, article, particles)
  return calm === null ? null : withCorrections(calm, titleCorrections(calm, article, particles))
}

/**
 * No title is all in capitals (domain.md, style rule 2); a row of abbreviations is none. The repair is
 * certain where the body prints every word, so that abbreviations keep their capitals.
 */
export const allCapitals: ArticleCheck = {
  id: 'article/all-capitals',
  name: { id: 'Huruf besar semua', en: 'All capitals' },
  messages: {
    default: {
      id: 'Judul ditulis dengan huruf kapital semua.',
      en: 'The title is all in capitals.',
    },
  },
  examples: {
    good: ['# KPK OTT BUMN', '# Warga Sumbermulyo Panen Raya Cabai'],
    bad: ['# WARGA SUMBERMULYO PANEN RAYA CABAI'],
  },
  run: (article, style) => {
    const { title } = article
    if (!isShouted(title)) return []
    const text = calmed(article, new Set(style.titleParticles))
    if (text === title) return []
    return [
      {
        check: allCapitals.id,
        severity: 'warning',
        variant: 'default',
        params: {},
        place: { kind: 'title', start: 0, end: title.length },
        words: title,
        article: null,
        evidence: [],
        fix: text === null ? null : { label: 'title-case', text, edit: { kind: 'title', text } },
      },
    ]
  },
}
