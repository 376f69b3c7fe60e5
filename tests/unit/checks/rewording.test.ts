import { describe, expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

function verdictOf(article: string, text: string) {
  const bullets = [{ id: 'p', heading: '', text, glued: false }]
  const [verdict] = checkSummary(bullets, indexArticle(anArticle(article)), houseStyle).verdicts
  if (!verdict) throw new Error('no verdict')
  return verdict
}

const DOCTOR =
  'Istri Bagus Lubis, Sari Dewi, diduga menerima uang dari pengusaha Tobing. Penyidik mengatakan Sari diduga mengetahui aliran dana itu.'
const PROVINCES =
  'Bantuan benih tiba di Makassar, Jawa Barat, Jawa Tengah, Jawa Timur, dan Bali pada Senin.'

describe('a rewording that changes no fact stays silent', () => {
  test.each([
    // Names joined by a hyphen, and inside longer words.
    [
      'Pasangan Rini Halim dan Bagus Lubis menang di Tidore.',
      'Pasangan Rini-Bagus menang di Tidore.',
    ],
    [
      'Rini-Bagus meraih 60 persen suara di Tidore.',
      'Rini dan Bagus meraih 60 persen suara di Tidore.',
    ],
    [
      'Rombongan tiba di Mapolda Maluku Utara pada Senin.',
      'Rombongan tiba di Polda Maluku Utara pada Senin.',
    ],
    ['Timnas U-19 Merbau menang di Stadion Laut.', 'Timnas U19 Merbau menang di Stadion Laut.'],
    // A word of a name that is a function word elsewhere.
    [PROVINCES, 'Bantuan benih tiba di Makassar, Jabar, Jateng, Jatim, dan Bali pada Senin.'],
    // A body by its head and the other way round.
    [
      'Menteri Pertanian Rini Halim membagikan benih di Talang.',
      'Mentan Rini Halim membagikan benih di Talang.',
    ],
    ['Kementerian Pertanian membagikan benih di Talang.', 'Kementan membagikan benih di Talang.'],
    // Somebody named by a relative.
    [DOCTOR, 'Penyidik mengatakan istri Bagus Lubis diduga mengetahui aliran dana itu.'],
    // A capital that makes no name.
    [
      'Panen padi di Talang naik. Ia lalu memuji petani.',
      'Panen padi di Talang naik, Ia lalu memuji petani.',
    ],
    // Words of one meaning.
    [
      'Ponsel buatan Merbau dijual di Ternate mulai Jumat.',
      'Smartphone buatan Merbau dijual di Ternate mulai Jumat.',
    ],
    [
      'Longsor di Desa Talang menewaskan 12 orang pada Senin.',
      'Sebanyak 12 orang tewas akibat longsor di Desa Talang pada Senin.',
    ],
    // The same refusal.
    [
      'Warga Talang menolak pembangunan waduk di desa mereka.',
      'Warga Talang tidak setuju dengan pembangunan waduk di desa mereka.',
    ],
    [
      'Tim Merbau tidak menang dalam laga di Stadion Laut.',
      'Tim Merbau kalah dalam laga di Stadion Laut.',
    ],
    [
      'Tak hanya padi, warga Talang menanam jagung. Bibitnya dibagikan cuma-cuma.',
      'Tak cuma padi, warga Talang menanam jagung.',
    ],
    // A quote repeats what was said before with its source.
    [
      'Rini juga mengungkapkan Talang punya lahan padi yang bagus sekali.\n\nTalang punya lahan padi yang bagus sekali.',
      'Talang punya lahan padi yang bagus sekali.',
    ],
    // The source of the claim in other words.
    [
      'Sumber tersebut menyebutkan bahwa gudang di Talang penuh.',
      'Sumber itu menyebutkan bahwa gudang di Talang penuh.',
    ],
    // What is left of the sentence is a bracket.
    [
      'Warga Talang menanam padi, jagung, kedelai, ubi, dan kelapa (2017).',
      'Warga Talang menanam padi, jagung, kedelai, ubi, dan kelapa',
    ],
  ])('%s -> %s', (article, text) => {
    const { status, findings } = verdictOf(article, text)
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(status).toBe('supported')
  })
})

describe('a change of fact of the same shape is found', () => {
  test.each([
    [
      'Pasangan Rini Halim dan Bagus Lubis menang di Tidore.',
      'Pasangan Rini-Hasan menang di Tidore.',
    ],
    [
      'Bantuan benih tiba di Jawa Barat pada Senin. Jawa Tengah menunggu.',
      'Bantuan benih tiba di Jawa Tengah pada Senin.',
    ],
    [DOCTOR, 'Penyidik mengatakan Bagus Lubis diduga mengetahui aliran dana itu.'],
    [DOCTOR, 'Penyidik mengatakan istri Tobing diduga mengetahui aliran dana itu.'],
    [
      'Lastri menambahkan harga beras naik. Kantor berita Antara memuatnya.',
      'Antara menambahkan harga beras naik.',
    ],
    ['Warga Talang menolak pembangunan waduk.', 'Warga Talang setuju dengan pembangunan waduk.'],
    ['Warga Talang menolak pembangunan waduk.', 'Warga Talang tidak menolak pembangunan waduk.'],
    ['Timnas U-19 Merbau menang di Stadion Laut.', 'Timnas U-23 Merbau menang di Stadion Laut.'],
  ])('%s -> %s', (article, text) => {
    expect(verdictOf(article, text).status).not.toBe('supported')
  })
})

describe('a hedge', () => {
  const severityOf = (article: string, text: string) =>
    verdictOf(article, text).findings.find(({ check }) => check === 'summary/lost-hedge')?.severity

  test.each([
    [
      'Rencananya, kapal baru itu akan tiba di Tidore pada Jumat.',
      'Kapal baru itu akan tiba di Tidore pada Jumat.',
    ],
    [
      'Kapal baru itu sepertinya lebih cepat daripada kapal lama.',
      'Kapal baru itu terlihat lebih cepat daripada kapal lama.',
    ],
  ])('that another word keeps is only noted: %s -> %s', (article, text) => {
    expect(severityOf(article, text)).toBe('note')
  })

  test.each([
    [
      'Rencananya, kapal baru itu berlayar ke Tidore pada Jumat.',
      'Kapal baru itu berlayar ke Tidore pada Jumat.',
    ],
    [
      'Kapal baru itu diduga akan tenggelam di Teluk Karang.',
      'Kapal baru itu akan tenggelam di Teluk Karang.',
    ],
  ])('that nothing keeps is warned of: %s -> %s', (article, text) => {
    expect(severityOf(article, text)).toBe('warning')
  })
})
