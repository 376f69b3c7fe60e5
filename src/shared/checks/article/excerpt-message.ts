import type { ArticleCheck } from '#shared/checks/check.ts'
import { isTelling, sharedWords, topicWords } from './topic-words.ts'

/** One word alone may be shared by chance. */
const ENOUGH = 2

/**
 * The excerpt carries the core message (domain.md, style rule 3), so it speaks of what the lead or the
 * title speaks of. Words cannot show more than that, hence a question.
 */
export const excerptMessage: ArticleCheck = {
  id: 'article/excerpt-message',
  name: { id: 'Kutipan tanpa inti', en: 'Excerpt without the message' },
  messages: {
    default: {
      id: 'Kutipan ringkas hampir tidak menyinggung isi teras. Sudahkah memuat pesan utama?',
      en: 'The excerpt hardly speaks of what the lead says. Does it carry the core message?',
    },
  },
  examples: {
    good: [
      '= Harga cabai turun setelah panen raya.\n\nWarga Sumbermulyo memanen dua belas ton cabai pada Senin. Pedagang langsung menurunkan harga di pasar kecamatan.',
    ],
    bad: [
      '= Simak kisah lengkapnya sampai habis, ya!\n\nWarga Sumbermulyo memanen dua belas ton cabai pada Senin. Pedagang langsung menurunkan harga di pasar kecamatan.',
    ],
  },
  run: (article) => {
    const { title, excerpt, lead } = article
    const words = topicWords(excerpt)
    if (words.length === 0 || !isTelling(article)) return []
    const enough = Math.min(ENOUGH, words.length)
    if (sharedWords(words, [...lead, { text: title }], enough) >= enough) return []
    return [
      {
        check: excerptMessage.id,
        severity: 'note',
        variant: 'default',
        params: {},
        place: { kind: 'excerpt', start: 0, end: excerpt.length },
        words: excerpt,
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
