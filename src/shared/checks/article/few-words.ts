import { countWords } from '#shared/article/plain-text.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'

/** The house style may ask for a least number of words; no such number is known for all, so 0 is none. */
export const fewWords: ArticleCheck = {
  id: 'article/few-words',
  name: { id: 'Kata kurang', en: 'Few words' },
  messages: {
    default: {
      id: 'Naskah ini {count} kata; gaya redaksi meminta paling sedikit {least}.',
      en: 'This draft has {count} words; the house style asks for at least {least}.',
    },
  },
  examples: {
    good: ['## Panen\n\nWarga Sumbermulyo memanen cabai.'],
    bad: ['Warga memanen cabai.', '# Judul Tidak Ikut Dihitung'],
  },
  exampleStyle: { minWords: 5 },
  run: (article, { minWords }) => {
    if (minWords <= 0) return []
    const count = countWords(article)
    if (count >= minWords) return []
    return [
      {
        check: fewWords.id,
        severity: 'warning',
        variant: 'default',
        params: { count: String(count), least: String(minWords) },
        place: { kind: 'article' },
        words: null,
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
