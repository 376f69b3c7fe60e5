import type { BulletCheck } from '#shared/checks/check.ts'
import { findRaisedModality } from '#shared/summary/compare-modality.ts'
import { EXCHANGED, raisedIn } from './report-raised.ts'

const ARTICLE = `Pemerintah Kabupaten Sagulaut akan membangun pasar baru di Desa Talang. Banjir bisa merendam sawah warga di tepi Sungai Karang.

Dinas Perdagangan mengusulkan kenaikan tarif kios sebesar 10 persen. Warga pesisir diminta mengungsi ke balai desa.`

/**
 * The article calls it possible, planned, proposed or asked for; the bullet tells it as a fact or an
 * order (domain.md, stronger than the article). A word in its place that says more blocks: a plan told
 * as done is wrong.
 */
export const raisedModality: BulletCheck = {
  id: 'summary/raised-modality',
  name: { id: 'Rencana jadi fakta', en: 'Plan told as fact' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Kata "{article}" hilang, sehingga terbaca sebagai hal yang sudah pasti.',
      en: '"{article}" is missing, so it reads as settled.',
    },
    exchanged: EXCHANGED,
  },
  examples: {
    good: [
      {
        article: ARTICLE,
        bullets: [
          'Pemerintah Kabupaten Sagulaut hendak membangun pasar baru di Desa Talang.',
          'Banjir berpotensi merendam sawah warga di tepi Sungai Karang.',
          'Dinas Perdagangan mengusulkan kenaikan tarif kios.',
          'Warga pesisir diimbau mengungsi ke balai desa.',
        ],
      },
    ],
    bad: [
      {
        article: ARTICLE,
        bullets: ['Pemerintah Kabupaten Sagulaut membangun pasar baru di Desa Talang.'],
      },
      { article: ARTICLE, bullets: ['Banjir merendam sawah warga di tepi Sungai Karang.'] },
      {
        article: ARTICLE,
        bullets: ['Dinas Perdagangan menetapkan kenaikan tarif kios sebesar 10 persen.'],
      },
      { article: ARTICLE, bullets: ['Warga pesisir wajib mengungsi ke balai desa.'] },
    ],
  },
  run: raisedIn('summary/raised-modality', findRaisedModality),
}
