import type { ArticleCheck } from '#shared/checks/check.ts'
import { segmentSentences } from '#shared/language/segment.ts'

/**
 * The excerpt is one sentence (domain.md, style rule 3). Which of several was meant is the writer's to
 * say, so none is proposed.
 */
export const excerptSentences: ArticleCheck = {
  id: 'article/excerpt-sentences',
  name: { id: 'Kutipan panjang', en: 'Long excerpt' },
  scope: 'part',
  messages: {
    default: {
      id: 'Kutipan ringkas cukup satu kalimat; ini {count}.',
      en: 'The excerpt is one sentence; these are {count}.',
    },
  },
  examples: {
    good: [
      '= Petani Sumbermulyo memanen 12 ton cabai dalam sehari.',
      '= Menurut dr. Sari, PT. Cabai Jaya memanen 1.200 kg pada pukul 07.30.',
    ],
    bad: ['= Petani Sumbermulyo memanen 12 ton cabai. Harganya naik dua kali lipat.'],
  },
  run: ({ excerpt }) => {
    const [, second, ...more] = segmentSentences(excerpt)
    if (second === undefined) return []
    const end = (more.at(-1) ?? second).end
    return [
      {
        check: excerptSentences.id,
        severity: 'warning',
        variant: 'default',
        params: { count: String(2 + more.length) },
        place: { kind: 'excerpt', start: second.start, end },
        words: excerpt.slice(second.start, end),
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
