import { FERRY_PAGE } from '../../fixtures/ferry-page.ts'

export const EDITOR = 'Rani Setiawati'

export const FERRY = 'Feri Malam Teluk Semilir Berlayar Lagi'
export const GARDEN = 'Kebun Atap Pasar Lontar Panen Perdana'

/** What the desk asks the writer, at the last sentence of the piece. */
export const QUESTION = 'Sudahkah dinas dimintai keterangan?'

/** What the writer makes of the question. */
export const ANSWERED = FERRY_PAGE.replace(
  'Mereka menunggu jawaban dari dinas perhubungan.',
  'Dinas perhubungan menyatakan lampu suar itu dipasang bulan depan.',
)

/** A piece with nothing to mend: its points are its own sentences. */
export const GARDEN_PAGE = `${GARDEN}

- Pedagang Pasar Lontar memanen sayur dari kebun atap pada Senin (10/3/2025).
- Kebun itu dikerjakan 24 pedagang secara bergiliran.
- Hasil panen dijual di lantai bawah pasar.

Semilir, Kabar Pesisir - Pedagang Pasar Lontar memanen sayur dari kebun atap pada Senin (10/3/2025). Kebun itu dikerjakan 24 pedagang secara bergiliran.

1. Dijual di pasar yang sama

Hasil panen dijual di lantai bawah pasar. Pembeli pertama datang sejak pukul enam pagi.
`
