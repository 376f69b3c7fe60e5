import type { BulletCheck } from '#shared/checks/check.ts'
import { findCut } from '#shared/summary/cut.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportCut } from './report-cut.ts'

/**
 * The last token is no word but the start of one of the source sentence: the bullet was cut by a limit
 * (domain.md, cut mid-word).
 */
export const cutMidWord: BulletCheck = {
  id: 'summary/cut-mid-word',
  name: { id: 'Kata terpotong', en: 'Cut in a word' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Terpotong di tengah kata: "{words}", mestinya "{word}".',
      en: 'Cut inside a word: "{words}" should be "{word}".',
    },
    unknown: {
      id: 'Kata terakhir "{words}" tampaknya terpotong.',
      en: 'The last word, "{words}", seems to be cut.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.500 ton padi dari 900 hek'],
      },
      { article: EXAMPLE_ARTICLE, bullets: ['Petani Desa Talang memanen padi dan menunjukk'] },
    ],
  },
  run: (bullet, comparison, index) => {
    const cut = findCut(bullet.text, comparison, index)
    if (cut?.kind !== 'word') return []
    const finding = reportCut(bullet, cut, cutMidWord.id)
    return [cut.word === null ? { ...finding, variant: 'unknown' } : finding]
  },
}
