import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const CHECKS = [
  'summary/lost-condition',
  'summary/lost-as-of',
  'summary/raised-modality',
  'summary/raised-quantity',
]

function findingsOf(article: string, text: string) {
  const bullets = [{ id: 'p', heading: '', text, glued: false }]
  const { verdicts } = checkSummary(bullets, indexArticle(anArticle(article)), houseStyle)
  return verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ check, severity }) => CHECKS.includes(check) && severity !== 'note')
}

const statusOf = (article: string, text: string) =>
  checkSummary(
    [{ id: 'p', heading: '', text, glued: false }],
    indexArticle(anArticle(article)),
    houseStyle,
  ).verdicts[0]?.status

describe('finds what the bullet left out, and puts it back where the article has it', () => {
  test.each([
    [
      'Jembatan Karang dibuka untuk truk pada Senin jika uji beban selesai.',
      'Jembatan Karang dibuka untuk truk pada Senin.',
      'Jembatan Karang dibuka untuk truk pada Senin jika uji beban selesai.',
    ],
    [
      'Apabila ombak tinggi, kapal feri tidak berlayar ke Pulau Merbau.',
      'Kapal feri tidak berlayar ke Pulau Merbau.',
      'Apabila ombak tinggi, kapal feri tidak berlayar ke Pulau Merbau.',
    ],
    [
      'Bupati mengatakan bahwa jika dana cair, pasar lama direnovasi mulai Mei.',
      'Bupati mengatakan bahwa pasar lama direnovasi mulai Mei.',
      'Bupati mengatakan bahwa jika dana cair, pasar lama direnovasi mulai Mei.',
    ],
    [
      'Semua jalur pendakian ditutup, kecuali jalur barat Gunung Seroja.',
      'Semua jalur pendakian ditutup.',
      'Semua jalur pendakian ditutup, kecuali jalur barat Gunung Seroja.',
    ],
    [
      'Warga boleh memancing di waduk selama tidak memakai racun ikan.',
      'Warga boleh memancing di waduk.',
      'Warga boleh memancing di waduk selama tidak memakai racun ikan.',
    ],
    [
      'Hingga Senin (3/11/2025) pukul 18.00 WIT, sebanyak 12 orang tewas akibat banjir.',
      'Sebanyak 12 orang tewas akibat banjir.',
      'Hingga Senin (3/11/2025) pukul 18.00 WIT, sebanyak 12 orang tewas akibat banjir.',
    ],
    [
      'Donasi untuk korban banjir terkumpul Rp2,4 miliar per 12 Oktober 2025.',
      'Donasi untuk korban banjir terkumpul Rp2,4 miliar.',
      'Donasi untuk korban banjir terkumpul Rp2,4 miliar per 12 Oktober 2025.',
    ],
    [
      'Sebanyak 340 rumah di Desa Talang terendam sampai Selasa malam (4/11).',
      'Sebanyak 340 rumah di Desa Talang terendam',
      'Sebanyak 340 rumah di Desa Talang terendam sampai Selasa malam (4/11)',
    ],
    [
      'Dinas Perhubungan akan menutup Jalan Karang pada malam hari.',
      'Dinas Perhubungan menutup Jalan Karang pada malam hari.',
      'Dinas Perhubungan akan menutup Jalan Karang pada malam hari.',
    ],
    [
      'Pembangunan Pasar Talang akan dimulai pada 3 Mei 2026.',
      'Pembangunan Pasar Talang telah dimulai pada 3 Mei 2026.',
      'Pembangunan Pasar Talang akan dimulai pada 3 Mei 2026.',
    ],
    [
      'Abu Gunung Seroja dapat mengganggu penerbangan di Bandara Merbau.',
      'Abu Gunung Seroja mengganggu penerbangan di Bandara Merbau.',
      'Abu Gunung Seroja dapat mengganggu penerbangan di Bandara Merbau.',
    ],
    [
      'Pemerintah kabupaten sedang mengkaji kenaikan tarif parkir di pelabuhan.',
      'Pemerintah kabupaten sedang menetapkan kenaikan tarif parkir di pelabuhan.',
      'Pemerintah kabupaten sedang mengkaji kenaikan tarif parkir di pelabuhan.',
    ],
    [
      'Pendaki diimbau membawa turun sampah dari Gunung Seroja.',
      'Pendaki diwajibkan membawa turun sampah dari Gunung Seroja.',
      'Pendaki diimbau membawa turun sampah dari Gunung Seroja.',
    ],
    ['Balai desa dipakai hanya jika gudang beras sudah penuh.', 'Balai desa dipakai.', null],
    [
      'Pedagang berhak memakai kios itu selama memegang kartu dari dinas.',
      'Pedagang berhak memakai kios itu.',
      'Pedagang berhak memakai kios itu selama memegang kartu dari dinas.',
    ],
    [
      'Banjir melanda Talang sejak Ahad. Sampai tanggal yang sama, 340 rumah terendam.',
      'Sebanyak 340 rumah terendam.',
      null,
    ],
    [
      'Dinas Perdagangan masih membahas ganti rugi bagi pedagang cabai.',
      'Dinas Perdagangan memberi ganti rugi bagi pedagang cabai.',
      'Dinas Perdagangan membahas ganti rugi bagi pedagang cabai.',
    ],
    [
      'Hampir separuh kios di Pasar Talang belum disewa.',
      'Separuh kios di Pasar Talang belum disewa.',
      'Hampir separuh kios di Pasar Talang belum disewa.',
    ],
    [
      'Sebagian kios di Pasar Talang terbakar pada Senin malam.',
      'Kios di Pasar Talang terbakar pada Senin malam.',
      'Sebagian kios di Pasar Talang terbakar pada Senin malam.',
    ],
    [
      'Beberapa sekolah di Pulau Merbau diliburkan mulai Senin.',
      'Sebagian besar sekolah di Pulau Merbau diliburkan mulai Senin.',
      'Beberapa sekolah di Pulau Merbau diliburkan mulai Senin.',
    ],
    [
      'Pelabuhan Karang adalah salah satu pelabuhan tertua di Sagulaut.',
      'Pelabuhan Karang adalah pelabuhan tertua di Sagulaut.',
      'Pelabuhan Karang adalah salah satu pelabuhan tertua di Sagulaut.',
    ],
    [
      'Kapal feri itu dapat memuat hingga 300 penumpang sekali jalan.',
      'Kapal feri itu dapat memuat 300 penumpang sekali jalan.',
      'Kapal feri itu dapat memuat hingga 300 penumpang sekali jalan.',
    ],
    [
      'Pembangunan pasar menelan biaya maksimal Rp2 miliar tahun ini.',
      'Pembangunan pasar menelan biaya lebih dari Rp2 miliar tahun ini.',
      'Pembangunan pasar menelan biaya maksimal Rp2 miliar tahun ini.',
    ],
  ])('%s -> %s', (article, text, fixed) => {
    const found = findingsOf(article, text)
    expect(found).toHaveLength(1)
    const [fix] = found.map((finding) => finding.fix)
    if (fixed === null) expect(fix).toBeNull()
    else {
      expect(fix?.edit).toMatchObject({ text: fixed })
      expect(findingsOf(article, fixed)).toEqual([])
    }
    expect(statusOf(article, text)).not.toBe('supported')
  })
})

describe('is silent where nothing is lost', () => {
  test.each([
    // Said in other words, or in another sentence of the bullet.
    [
      'Jembatan Karang dibuka pada Senin jika uji beban selesai.',
      'Jembatan Karang dibuka pada Senin setelah uji beban selesai.',
    ],
    [
      'Jembatan Karang dibuka pada Senin jika uji beban selesai.',
      'Jembatan Karang dibuka pada Senin. Syaratnya, uji beban selesai.',
    ],
    // Another clause of the sentence is the bullet's.
    [
      'Wisatawan memenuhi Pantai Karang sejak Sabtu, dan pantai ditutup jika ombak meninggi.',
      'Wisatawan memenuhi Pantai Karang sejak Sabtu.',
    ],
    // No condition, for all its cue.
    [
      'Harga cabai di Pasar Talang naik jika dibandingkan dengan pekan pertama Mei.',
      'Harga cabai di Pasar Talang naik.',
    ],
    ['Warga mengungsi ke balai desa selama tiga hari.', 'Warga mengungsi ke balai desa.'],
    [
      'Bupati mengatakan kalau harga beras naik di Pasar Talang.',
      'Bupati mengatakan harga beras naik di Pasar Talang.',
    ],
    // A deadline and a target are no counts; one day is as good as all of it.
    ['Pendaftaran 200 relawan dibuka hingga 12 Oktober 2025.', 'Pendaftaran 200 relawan dibuka.'],
    [
      'Hingga Senin (3/11/2025) pukul 18.00 WIT, 12 orang tewas akibat banjir.',
      'Per 3 November 2025, 12 orang tewas akibat banjir.',
    ],
    [
      'Hingga Senin (3/11/2025), 12 orang tewas akibat banjir di Talang.',
      'Banjir di Talang pada Senin menewaskan 12 orang.',
    ],
    // The same, or less, in another word; a purpose; a denial.
    [
      'Dinas Perhubungan akan menutup Jalan Karang pada malam hari.',
      'Dinas Perhubungan berencana menutup Jalan Karang pada malam hari.',
    ],
    [
      'Rini Halim membeli kapal agar dapat melaut lagi bersama warga.',
      'Rini Halim membeli kapal agar melaut lagi bersama warga.',
    ],
    [
      'Pendaki diimbau membawa turun sampah dari Gunung Seroja.',
      'Imbauan untuk pendaki: membawa turun sampah dari Gunung Seroja.',
    ],
    [
      'Kebutuhan akan air bersih di Pulau Merbau naik sejak Juli.',
      'Kebutuhan air bersih di Pulau Merbau naik sejak Juli.',
    ],
    // A lost hedge is one loss.
    [
      'Harga cabai diperkirakan akan naik 10 persen pada Desember.',
      'Harga cabai naik 10 persen pada Desember.',
    ],
    // Another word for no more, a range whose ends are exact, a time that is no amount.
    [
      'Sebagian kios di Pasar Talang terbakar pada Senin malam.',
      'Beberapa kios di Pasar Talang terbakar pada Senin malam.',
    ],
    [
      'Salah satu nelayan Karang hilang di Selat Sagu sejak Senin.',
      'Seorang nelayan Karang hilang di Selat Sagu sejak Senin.',
    ],
    [
      'Harga cabai naik dari Rp30.000 hingga Rp45.000 per kilogram.',
      'Harga cabai naik dari Rp30.000 ke Rp45.000 per kilogram.',
    ],
    [
      'Kapal feri tiba sekitar pukul 14.00 WIT di Pulau Merbau.',
      'Kapal feri tiba pukul 14.00 WIT di Pulau Merbau.',
    ],
    [
      'Sekitar 40 rumah di tepi sungai terendam lumpur.',
      'Kurang lebih 40 rumah di tepi sungai terendam lumpur.',
    ],
    // Freely rephrased: text alone cannot tell.
    [
      'Apabila dermaga timur selesai diperbaiki, kapal feri berlayar lagi ke Pulau Merbau.',
      'Penyeberangan Merbau kembali normal awal pekan.',
    ],
  ])('%s -> %s', (article, text) => {
    expect(findingsOf(article, text)).toEqual([])
  })
})

describe('copying', () => {
  const clause = fc
    .tuple(
      fc.constantFrom(
        'kapal feri',
        'Pasar Talang',
        'jembatan lama',
        'warga pesisir',
        'Bupati Wulan',
      ),
      fc.constantFrom('', 'akan', 'dapat', 'diminta'),
      fc.constantFrom('dibuka lagi', 'mengungsi', 'membeli 300 ton beras', 'memindahkan kios'),
      fc.constantFrom('pada Senin', 'ke Pulau Merbau', 'di Desa Karang', 'mulai 3 Mei 2025'),
    )
    .map((words) => words.filter((word) => word !== '').join(' '))
  const cue = fc.constantFrom('jika', 'apabila', 'asalkan', 'kalau', 'kecuali', 'dengan syarat')
  const body = fc.constantFrom('cuaca membaik', 'dana cair', 'uji beban selesai', 'stok habis')
  const opened = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  const conditional = fc
    .tuple(clause, cue, body, fc.constantFrom('first', 'last', 'paused'))
    .map(([main, word, on, order]) =>
      order === 'first'
        ? `${word} ${on}, ${main}`
        : `${main}${order === 'paused' ? ',' : ''} ${word} ${on}`,
    )

  test('a sentence, or a clause with its condition, never fires', () => {
    fc.assert(
      fc.property(conditional, clause, fc.boolean(), (kept, other, first) => {
        const sentence = first ? `${kept}, sedangkan ${other}` : `${other}, sedangkan ${kept}`
        const article = `${opened(sentence)} Hujan turun sejak Minggu di Kabupaten Sagulaut.`
        expect(findingsOf(article, opened(sentence))).toEqual([])
        expect(findingsOf(article, opened(kept))).toEqual([])
      }),
    )
  })
})
