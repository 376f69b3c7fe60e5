import type { ArticleCheck } from '#shared/checks/check.ts'
import { markedTitle, REVIEW, reviewSign } from './review-title.ts'

/**
 * A review says so in its title (domain.md, style rule 3). Where only the lead speaks of a review the
 * check asks: news reports on reviews too.
 */
export const reviewMark: ArticleCheck = {
  id: 'article/review-mark',
  name: { id: 'Tanda ulasan', en: 'Mark of a review' },
  messages: {
    title: {
      id: 'Judul ulasan diawali dengan [REVIEW].',
      en: 'The title of a review begins with [REVIEW].',
    },
    lead: {
      id: 'Teras menyebut ulasan. Kalau naskah ini ulasan, judulnya diawali dengan [REVIEW].',
      en: 'The lead speaks of a review. If this is one, its title begins with [REVIEW].',
    },
  },
  examples: {
    good: [
      '# [REVIEW] Novel Laut Sagu: Sunyi yang Panjang',
      '# Ulasan Palsu Rugikan Pedagang Cabai',
      '# Mahkamah Kabulkan Judicial Review\n\nYuk, simak ulasannya berikut ini.',
    ],
    bad: [
      '# Review Novel Laut Sagu',
      '# [Review] Novel Laut Sagu',
      '# Laut Sagu: Resensi Novel yang Sunyi',
      '# Laut Sagu, Sunyi yang Panjang\n\nResensi novel ini ditulis setelah dua kali membacanya.',
    ],
  },
  run: (article) => {
    const { title } = article
    if (title.trim() === '' || title.trimStart().startsWith(`${REVIEW} `)) return []
    const variant = reviewSign(article)
    if (variant === null) return []
    const text = markedTitle(title)
    return [
      {
        check: reviewMark.id,
        severity: variant === 'title' ? 'warning' : 'note',
        variant,
        params: {},
        place: { kind: 'title', start: 0, end: title.length },
        words: title,
        article: null,
        evidence: [],
        fix: variant === 'title' ? { label: 'replace', text, edit: { kind: 'title', text } } : null,
      },
    ]
  },
}
