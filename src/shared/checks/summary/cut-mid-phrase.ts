import type { BulletCheck } from '#shared/checks/check.ts'
import { findCut } from '#shared/summary/cut.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportCut } from './report-cut.ts'

/**
 * The bullet ends in a word that cannot end a sentence, in an open bracket, or where its source sentence
 * runs on. A missing full stop alone is only summary/no-full-stop.
 */
export const cutMidPhrase: BulletCheck = {
  id: 'summary/cut-mid-phrase',
  name: { id: 'Frasa terpotong', en: 'Cut in a phrase' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Kalimat terpotong setelah "{words}".',
      en: 'The sentence breaks off after "{words}".',
    },
    pause: {
      id: 'Di naskah, kalimatnya masih berlanjut setelah "{words}".',
      en: 'In the article, the sentence goes on after "{words}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa'],
      },
      { article: EXAMPLE_ARTICLE, bullets: ['Bupati memuji petani'] },
    ],
    bad: [
      { article: EXAMPLE_ARTICLE, bullets: ['Petani Desa Talang memanen 4.500 ton padi dari'] },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Kami menanam benih baru sejak musim hujan tahun lalu'],
      },
    ],
  },
  run: (bullet, comparison, index) => {
    const cut = findCut(bullet.text, comparison, index)
    if (!cut || cut.kind === 'word') return []
    const finding = reportCut(bullet, cut, cutMidPhrase.id)
    return [cut.kind === 'pause' ? { ...finding, severity: 'warning', variant: 'pause' } : finding]
  },
}
