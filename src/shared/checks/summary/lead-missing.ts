import type { SummaryCheck } from '#shared/checks/check.ts'
import { findMissingLead } from '#shared/summary/lead.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'

/**
 * The main news, who did what in the lead, is in no bullet (domain.md: 10 of 19 pages).
 */
export const leadMissing: SummaryCheck = {
  id: 'summary/lead-missing',
  name: { id: 'Inti hilang', en: 'Main news missing' },
  messages: {
    default: {
      id: 'Berita utamanya tidak ada di poin mana pun: "{article}"',
      en: 'No point has the main news: "{article}"',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Bupati Wulan Sari memuji petani Desa Talang karena panen padi naik.',
          'Rini Halim membeli padi dari Bagus Lubis.',
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Rini Halim membeli padi dari Bagus Lubis.',
          'Harga beras bertahan sampai Desember.',
        ],
      },
    ],
  },
  run: (bullets, _comparisons, index) => {
    if (bullets.length === 0) return []
    const missing = findMissingLead(
      bullets.map(({ heading, text }) => `${heading} ${text}`),
      index,
    )
    if (!missing) return []
    const { id, blockId, start, end, text } = missing.sentence
    return [
      {
        check: leadMissing.id,
        severity: 'blocker',
        variant: 'default',
        params: { article: text },
        place: { kind: 'summary' },
        words: null,
        article: text,
        evidence: [{ blockId, start, end }],
        fix: {
          label: 'make-first-bullet',
          text,
          edit: { kind: 'add-bullet', at: 0, sentenceId: id },
        },
      },
    ]
  },
}
