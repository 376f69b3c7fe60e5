import type { BulletCheck } from '#shared/checks/check.ts'
import { passageOf } from '#shared/summary/claim.ts'
import { findLostAsOf } from '#shared/summary/compare-as-of.ts'
import { reportClaim } from './report.ts'
import { restorePhrase } from './restore-phrase.ts'

const ARTICLE = `Hingga Senin (3/11/2025) pukul 18.00 WIT, sebanyak 12 warga Desa Talang tewas akibat banjir. Sedikitnya 340 rumah terendam per 2 November 2025.

Data sementara mencatat 75 orang luka-luka. Pendaftaran relawan dibuka hingga Jumat (7/11/2025) untuk 200 orang.`

/**
 * The article dates a count that still moves ("hingga Senin (3/11/2025)", "data sementara"), the bullet
 * gives the count for good (domain.md, "as of" date dropped).
 */
export const lostAsOf: BulletCheck = {
  id: 'summary/lost-as-of',
  name: { id: 'Per tanggal hilang', en: '“As of” date lost' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Angka {words} masih bisa berubah; keterangan "{article}" hilang.',
      en: 'The figure {words} may still change; "{article}" is missing.',
    },
  },
  examples: {
    good: [
      {
        article: ARTICLE,
        bullets: [
          'Sebanyak 12 warga Desa Talang tewas akibat banjir hingga Senin malam.',
          'Sebanyak 12 warga Desa Talang tewas akibat banjir. Angka itu dihitung per 3 November.',
          'Angka sementara, 75 orang luka-luka.',
          'Pendaftaran relawan dibuka untuk 200 orang.',
        ],
      },
    ],
    bad: [
      {
        article: ARTICLE,
        bullets: ['Sebanyak 12 warga Desa Talang tewas akibat banjir.'],
      },
      { article: ARTICLE, bullets: ['Sedikitnya 340 rumah terendam.'] },
      { article: ARTICLE, bullets: ['Sebanyak 75 orang luka-luka.'] },
    ],
  },
  run: (bullet, { claims }, index) =>
    claims.flatMap((claim) =>
      findLostAsOf(claim, claims, index).map((lost) =>
        reportClaim(bullet, claim, lost.place, {
          check: lostAsOf.id,
          severity: 'warning',
          instead: passageOf(lost.support.sentence, lost.range),
          fix: lost.leans ? null : restorePhrase(bullet, claim, lost, index),
        }),
      ),
    ),
}
