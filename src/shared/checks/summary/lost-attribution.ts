import type { BulletCheck } from '#shared/checks/check.ts'
import { wholeOf } from '#shared/summary/claim.ts'
import { findLostAttributions } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportClaim } from './report.ts'
import { openWith } from './restore-source.ts'
import { toldFreely, UNSURE } from './told-freely.ts'

/**
 * The source sentence names who says it, the bullet states it as a fact. Every word of such a bullet is
 * in the article, so only the sentence beside it shows the loss (domain.md, attribution dropped). Where
 * the bullet keeps a hedge, or only a credit to a medium or a pronoun went, it is a note.
 */
export const lostAttribution: BulletCheck = {
  id: 'summary/lost-attribution',
  name: { id: 'Sumber hilang', en: 'Source lost' },
  ceiling: 'partly',
  ceilings: UNSURE,
  messages: {
    default: {
      id: 'Sumber pernyataan hilang. Di naskah: "{article}".',
      en: 'The source is missing. The article has "{article}".',
    },
    unsure: {
      id: 'Naskah menulis "{article}"; poin ini disusun bebas, periksa apakah sumbernya perlu disebut.',
      en: 'The article has "{article}"; this point is told freely, so check whether it needs its source.',
    },
    credit: {
      id: 'Naskah menyebut sumber di akhir kalimat: "{article}".',
      en: 'The article names a source at the end of the sentence: "{article}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Dinas Perdagangan menilai harga beras bertahan Rp14.000 per kilogram sampai Desember.',
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Menurut Dinas Perdagangan, harga beras bertahan Rp14.000 per kilogram sampai Desember.',
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Sampai Desember, harga bertahan Rp14.000 per kilogram untuk beras.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Harga beras bertahan Rp14.000 per kilogram sampai Desember.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Kami menanam benih baru sejak musim hujan tahun lalu.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Balai desa itu dibangun warga sejak Maret.'],
      },
    ],
  },
  run: (bullet, comparison, index) =>
    comparison.claims.flatMap((claim) =>
      findLostAttributions(claim, index).map(({ article, form, before, plain }) => {
        const credit = form === 'credit'
        const mild = plain || credit || form === 'pronoun' || claim.reading.hedges.length > 0
        const isFree = toldFreely(claim)
        const opens = !isFree && form === 'opener' && before === 0
        return reportClaim(bullet, claim, wholeOf(claim.reading), {
          check: lostAttribution.id,
          severity: mild ? 'note' : 'warning',
          variant: credit ? 'credit' : isFree ? 'unsure' : 'default',
          instead: article,
          fix: opens ? openWith(bullet, claim, article.text, index) : null,
        })
      }),
    ),
}
