import type { BulletCheck } from '#shared/checks/check.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import { findLostHedges } from '#shared/summary/compare-hedges.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportClaim } from './report.ts'
import { toldFreely, UNSURE } from './told-freely.ts'

/**
 * The source sentence calls it a claim, an estimate, a plan or a rumour; the bullet does not (domain.md,
 * hedge dropped). A plan told in the future tense, or an impression told as one, is a note.
 */
export const lostHedge: BulletCheck = {
  id: 'summary/lost-hedge',
  name: { id: 'Keraguan hilang', en: 'Hedge lost' },
  ceiling: 'partly',
  ceilings: UNSURE,
  messages: {
    default: {
      id: 'Kata "{article}" hilang, sehingga poin terbaca sebagai fakta.',
      en: '"{article}" is missing, so the point reads as fact.',
    },
    unsure: {
      id: 'Naskah menulis "{article}"; poin ini disusun bebas, periksa apakah maknanya masih sama.',
      en: 'The article has "{article}"; this point is told freely, so check whether it still says the same.',
    },
    softened: {
      id: 'Kata "{article}" hilang; maknanya sedikit berubah.',
      en: '"{article}" is missing; the meaning shifts a little.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pedagang Pasar Baru mengakui telah menyimpan beras di gudang.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pedagang Pasar Baru mengaku menyimpan beras di gudang sejak Juni.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Sejak Juni beras telah disimpan pedagang Pasar Baru di gudang.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pedagang Pasar Baru telah menyimpan beras di gudang sejak Juni.'],
      },
      {
        article: 'Rencananya, kapal beras akan tiba di Pulau Merbau pada Jumat pagi.',
        bullets: ['Kapal beras akan tiba di Pulau Merbau pada Jumat pagi.'],
      },
      {
        article:
          'Ketua Paguyuban Pedagang Merbau, Jaka Sembara, memperkirakan ongkos angkut beras turun setengahnya. Jembatan Merbau dibuka kembali kemarin.',
        bullets: ['Ongkos angkut beras turun setengahnya sejak jembatan itu dibuka kembali.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    comparison.claims.flatMap((claim) =>
      findLostHedges(claim).map(({ article, before, softened }) => {
        const at = before < claim.reading.tokens.length ? before : before - 1
        const range = { from: at, to: at + 1 }
        const { start } = offsetsOf(claim.reading, range)
        const isFree = toldFreely(claim)
        const inside = !isFree && before > 0 && before < claim.reading.tokens.length
        return reportClaim(bullet, claim, range, {
          check: lostHedge.id,
          severity: softened ? 'note' : 'warning',
          variant: softened ? 'softened' : isFree ? 'unsure' : 'default',
          instead: article,
          fix: inside
            ? {
                ...replaceText(bullet, { start, end: start }, `${article.text} `, 'restore-hedge'),
                text: article.text,
              }
            : null,
        })
      }),
    ),
}
