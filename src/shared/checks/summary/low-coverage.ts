import type { BulletCheck } from '#shared/checks/check.ts'
import { wholeOf } from '#shared/summary/claim.ts'
import { statusOfWords } from '#shared/summary/status.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportClaim } from './report.ts'

/**
 * Much of what the bullet says stands in no sentence of the article. For a near copy these are missing
 * facts; for a rephrased bullet the text cannot decide, and the editor reads it.
 */
export const lowCoverage: BulletCheck = {
  id: 'summary/low-coverage',
  name: { id: 'Cakupan rendah', en: 'Little of it found' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Hanya {share}% isi poin ini ditemukan di naskah.',
      en: 'Only {share}% of this point was found in the article.',
    },
    unclear: {
      id: 'Susunan katanya jauh dari naskah; periksa sendiri.',
      en: 'The wording is far from the article; check it yourself.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Kemarau panjang membuat nelayan berhenti melaut selama dua bulan penuh.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen jagung dari ladang.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    comparison.claims.flatMap((claim) => {
      const status = statusOfWords(claim)
      if (status === 'supported') return []
      return [
        reportClaim(bullet, claim, wholeOf(claim.reading), {
          check: lowCoverage.id,
          severity: status === 'unsupported' ? 'blocker' : 'warning',
          variant: status === 'unclear' ? 'unclear' : 'default',
          params: { share: String(Math.round(claim.coverage * 100)) },
        }),
      ]
    }),
}
