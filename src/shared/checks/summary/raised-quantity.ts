import type { BulletCheck } from '#shared/checks/check.ts'
import { findRaisedAmounts } from '#shared/summary/compare-amounts.ts'
import { EXCHANGED, raisedIn } from './report-raised.ts'

const ARTICLE = `Sebagian warga Desa Talang mengungsi ke balai desa. Dinas Sosial menyiapkan hingga 300 paket makanan setiap hari.

Salah satu jembatan di Kecamatan Karang roboh. Sekitar 40 rumah di tepi sungai terendam lumpur.`

/**
 * The article says it of a part, or of at most or about so many; the bullet says it of all, or of exactly
 * or more than so many (domain.md, stronger than the article). A word that says more blocks.
 */
export const raisedQuantity: BulletCheck = {
  id: 'summary/raised-quantity',
  name: { id: 'Jumlah dinaikkan', en: 'Quantity raised' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Kata "{article}" hilang, sehingga jumlahnya terbaca lebih dari yang ditulis naskah.',
      en: '"{article}" is missing, so it reads as more than the article says.',
    },
    exchanged: EXCHANGED,
  },
  examples: {
    good: [
      {
        article: ARTICLE,
        bullets: [
          'Beberapa warga Desa Talang mengungsi ke balai desa.',
          'Dinas Sosial menyiapkan maksimal 300 paket makanan setiap hari.',
          'Sebuah jembatan di Kecamatan Karang roboh.',
          'Kurang lebih 40 rumah di tepi sungai terendam lumpur.',
        ],
      },
    ],
    bad: [
      { article: ARTICLE, bullets: ['Warga Desa Talang mengungsi ke balai desa.'] },
      { article: ARTICLE, bullets: ['Mayoritas warga Desa Talang mengungsi ke balai desa.'] },
      { article: ARTICLE, bullets: ['Dinas Sosial menyiapkan 300 paket makanan setiap hari.'] },
      { article: ARTICLE, bullets: ['Lebih dari 40 rumah di tepi sungai terendam lumpur.'] },
    ],
  },
  run: raisedIn('summary/raised-quantity', findRaisedAmounts),
}
