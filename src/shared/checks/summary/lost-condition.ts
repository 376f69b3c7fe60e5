import type { BulletCheck } from '#shared/checks/check.ts'
import { passageOf } from '#shared/summary/claim.ts'
import { findLostConditions } from '#shared/summary/compare-conditions.ts'
import { reportClaim } from './report.ts'
import { restorePhrase } from './restore-phrase.ts'

const ARTICLE = `Pelabuhan Sagulaut dibuka kembali pada Senin jika dermaga timur selesai diperbaiki. Apabila ombak melebihi dua meter, kapal feri tidak diizinkan berlayar ke Pulau Merbau.

Pedagang boleh berjualan di dermaga, asalkan tidak menutup jalur penumpang. Jumlah penumpang naik jika dibandingkan Juli.`

/**
 * The article says it under a condition ("jika", "asalkan", "kecuali"), the bullet states it flatly
 * (domain.md, condition dropped).
 */
export const lostCondition: BulletCheck = {
  id: 'summary/lost-condition',
  name: { id: 'Syarat hilang', en: 'Condition lost' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Syaratnya hilang. Di naskah: "{article}".',
      en: 'The condition is missing. The article has "{article}".',
    },
  },
  examples: {
    good: [
      {
        article: ARTICLE,
        bullets: [
          'Pelabuhan Sagulaut dibuka kembali pada Senin bila dermaga timur selesai diperbaiki.',
          'Kapal feri tidak diizinkan berlayar ke Pulau Merbau saat ombak melebihi dua meter.',
          'Jumlah penumpang naik.',
        ],
      },
    ],
    bad: [
      {
        article: ARTICLE,
        bullets: ['Pelabuhan Sagulaut dibuka kembali pada Senin.'],
      },
      { article: ARTICLE, bullets: ['Kapal feri tidak diizinkan berlayar ke Pulau Merbau.'] },
      { article: ARTICLE, bullets: ['Pedagang boleh berjualan di dermaga.'] },
    ],
  },
  run: (bullet, { claims }, index) =>
    claims.flatMap((claim) =>
      findLostConditions(claim, claims, index).map((lost) =>
        reportClaim(bullet, claim, lost.place, {
          check: lostCondition.id,
          severity: 'warning',
          instead: passageOf(lost.support.sentence, lost.range),
          fix: restorePhrase(bullet, claim, lost, index),
        }),
      ),
    ),
}
