import type { ReplyBullet } from '../models/answer.ts'

/** What a careful model says of the ferry's article. */
export const LEAD: ReplyBullet = {
  sources: ['S1'],
  text: 'Wali Kota Semilir, Ratna Dewanti, memuji awak Feri Malam yang kembali berlayar setelah delapan bulan berhenti.',
}

export const COST: ReplyBullet = {
  sources: ['S5'],
  keep_attribution: 'Menurut perkiraan Serikat Awak Kapal',
  text: 'Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp9 miliar.',
}

export const LAMP: ReplyBullet = {
  sources: ['S7'],
  text: 'Nelayan Karang Bayu meminta lampu suar baru dipasang sebelum musim angin timur datang.',
}

/** Says more than the article does. */
export const WRONG: ReplyBullet = {
  sources: ['S5'],
  text: 'Pemerintah kota mengumumkan biaya perbaikan feri mencapai Rp19 miliar kepada warga.',
}
