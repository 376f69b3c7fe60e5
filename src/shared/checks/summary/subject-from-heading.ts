import type { BulletCheck } from '#shared/checks/check.ts'
import { passageOf, wholeOf } from '#shared/summary/claim.ts'
import { findHeadingSubject } from '#shared/summary/compare-subject.ts'
import { reportClaim } from './report.ts'

const ARTICLE = `Pasar ikan Lontar ditertibkan.

## 1. Polisi segel pengecer

Satpol PP menyegel dua kios pengecer di tepi dermaga pada Kamis pagi. Pemilik kios akan dipanggil pekan depan.

## 2. Koperasi tambah gudang

Koperasi Bahari menambah dua gudang es di tepi dermaga.`

/**
 * Who does it is taken from the heading of the section, where the text names another (domain.md, wrong
 * subject; a heading is never evidence).
 */
export const subjectFromHeading: BulletCheck = {
  id: 'summary/subject-from-heading',
  name: { id: 'Subjek dari subjudul', en: 'Subject from a heading' },
  ceiling: 'partly',
  messages: {
    default: {
      id: '“{words}” hanya ada di judul bagian; kalimat artikelnya menyebut “{article}”.',
      en: '“{words}” stands only in the section heading; the sentence of the article says “{article}”.',
    },
    elsewhere: {
      id: '“{words}” hanya ada di judul bagian, tidak di kalimat artikelnya.',
      en: '“{words}” stands only in the section heading, not in the sentence of the article.',
    },
  },
  examples: {
    good: [
      {
        article: ARTICLE,
        bullets: [
          'Satpol PP menyegel dua kios pengecer di tepi dermaga.',
          'Koperasi menambah dua gudang es di tepi dermaga.',
        ],
      },
    ],
    bad: [
      { article: ARTICLE, bullets: ['Polisi menyegel dua kios pengecer di tepi dermaga.'] },
      {
        article: ARTICLE,
        bullets: ['Polisi menyegel dua kios pengecer di tepi dermaga pada Kamis pagi.'],
      },
      { article: ARTICLE, bullets: ['Dua kios pengecer di tepi dermaga disegel polisi.'] },
    ],
  },
  run: (bullet, { claims }, index) =>
    claims.flatMap((claim) => {
      const found = findHeadingSubject(claim, index)
      if (found === null) return []
      const { range, instead } = found
      const [support] = claim.supports
      const whole = support && passageOf(support.sentence, wholeOf(support.sentence.reading))
      const shown = instead ?? whole
      return [
        reportClaim(bullet, claim, range, {
          check: subjectFromHeading.id,
          severity: 'warning',
          variant: instead === null ? 'elsewhere' : 'default',
          instead,
          shown: shown ? [shown] : [],
        }),
      ]
    }),
}
