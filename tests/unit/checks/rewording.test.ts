import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

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
    // The other voice, another order, values that stand in the next sentence.
    [
      'Bupati Tidore Wulan Sari meresmikan Pasar Karang pada Rabu (13/8/2025).',
      'Pasar Karang diresmikan Bupati Tidore Wulan Sari pada Rabu (13/8/2025).',
    ],
    [
      'Bupati Tidore Wulan Sari meresmikan Pasar Karang pada Rabu (13/8/2025).',
      'Peresmian Pasar Karang dilakukan Bupati Wulan Sari.',
    ],
    [
      'Dinas Perikanan Tidore mencatat 1.240 kapal berlabuh sepanjang Juli 2025, naik dari 980 kapal pada Juni.',
      'Jumlah kapal naik dari 980 pada Juni menjadi 1.240 pada Juli 2025.',
    ],
    [
      'Gempa berkekuatan 6,1 mengguncang Pulau Sagu pada Selasa dini hari. Sedikitnya tujuh orang tewas dan puluhan lainnya luka-luka.',
      'Gempa berkekuatan 6,1 di Pulau Sagu menewaskan sedikitnya tujuh orang.',
    ],
    [
      'Presiden Merbau Halim Tobing bertolak ke Ternate pada Senin. Ia dijadwalkan bertemu Perdana Menteri Sagu, Lastri Hapsari.',
      'Halim Tobing dijadwalkan bertemu Perdana Menteri Sagu Lastri Hapsari di Ternate.',
    ],
    [
      'Perusahaan Sagu Energi menanam modal Rp1,5 triliun untuk membangun pembangkit listrik tenaga surya di Pulau Merbau.',
      'Sagu Energi berinvestasi Rp1.500 miliar untuk membangun pembangkit listrik tenaga surya di Pulau Merbau.',
    ],
    [
      '"Kami belum menerima laporan kerusakan," ujar Kepala Dinas Pekerjaan Umum Bagus Lubis di Ternate, Senin.',
      'Kepala Dinas PU Bagus Lubis mengaku belum menerima laporan kerusakan.',
    ],
    [
      'Tim Merbau menaklukkan Tim Karang 3-1. Gol Merbau dicetak Rudi Salam pada menit ke-12 dan ke-70 serta Andi Malik pada menit ke-88.',
      "Gol Merbau dicetak Rudi Salam (12', 70') dan Andi Malik (88').",
    ],
    [
      'Wali Kota Ternate Hasan Tobing mengundurkan diri pada 1 Juli 2025 setelah memimpin selama enam tahun.',
      'Setelah enam tahun memimpin, Hasan Tobing mundur dari jabatan Wali Kota Ternate.',
    ],
    [
      'Harga minyak naik US$2 menjadi US$80 per barel pada Senin.',
      'Harga minyak naik 2 dolar AS menjadi 80 dolar AS per barel.',
    ],
    [
      'Sejak 2019, kebun itu dikelola oleh kelompok tani Harapan dengan luas lahan 2,5 hektare.',
      'Kelompok tani Harapan mengelola kebun seluas 2,5 ha itu sejak 2019.',
    ],
    [
      'Kapal Feri Sagu Jaya tenggelam pada Minggu (5/10) sekitar pukul 14.00 WIT. Sebanyak 30 penumpang selamat dan dua orang masih dicari.',
      'Feri Sagu Jaya tenggelam pada Minggu, 5 Oktober, dan dua orang masih dicari.',
    ],
    [
      'Bupati Rini Halim menunjuk Bagus Lubis sebagai kepala pasar pada Senin.',
      'Bagus Lubis ditunjuk Bupati Rini Halim sebagai kepala pasar pada Senin.',
    ],
    // A denial in other words.
    [
      'Menteri Kesehatan Lastri Hapsari mengatakan vaksin baru akan dibagikan gratis mulai Januari 2026 di 12 provinsi.',
      'Kemenkes membagikan vaksin baru secara gratis di 12 provinsi mulai Januari 2026, menurut Lastri Hapsari.',
    ],
    [
      'Rudi Salam (26) menjuarai lomba lari maraton Tidore dengan catatan waktu 2 jam 20 menit.',
      'Rudi Salam menjuarai maraton Tidore dengan waktu 2 jam 20 menit.',
    ],
    [
      'Warga diminta tidak membuang sampah ke Sungai Karang karena air mulai tercemar.',
      'Warga dilarang membuang sampah ke Sungai Karang karena air mulai tercemar.',
    ],
    [
      'Konser Rini Halim di Ternate batal karena hujan badai. Panitia mengembalikan seluruh uang tiket.',
      'Panitia mengembalikan uang tiket setelah konser Rini Halim di Ternate dibatalkan.',
    ],
    [
      'Tidak kurang dari 300 kios rusak dalam kebakaran di Pasar Talang.',
      'Sedikitnya 300 kios rusak dalam kebakaran di Pasar Talang.',
    ],
    [
      'Presiden Prancis Emmanuel Macron menegaskan negaranya tetap mendukung Ukraina.',
      'Macron menegaskan Prancis tetap mendukung Ukraina.',
    ],
    [
      'Kedutaan Besar Republik Indonesia (KBRI) Tokyo memastikan tidak ada warga negara Indonesia (WNI) yang menjadi korban gempa.',
      'Tidak ada WNI yang menjadi korban gempa, menurut KBRI Tokyo.',
    ],
    // Two sentences about one thing run together.
    [
      'Kapal Sagu Jaya buatan Karang berlayar tiap Senin.\n\nBupati Wulan Sari datang.\n\nHarga beras naik.\n\nSetiap bulan Kapal Sagu Jaya mengangkut 40 ton beras milik warga Talang.',
      'Kapal Sagu Jaya buatan Karang mengangkut 40 ton beras milik warga Talang setiap bulan.',
    ],
    [
      'Bagian muka layar itu, hampir sekitar 84,6 persen, dibuat di Talang.',
      'Bagian muka layar itu, hampir kurang lebih 84,6 persen, dibuat di Talang.',
    ],
    // A part of the dateline came along.
    ['Ternate, Kabar Sagu - Warga Talang menanam padi.', 'Kabar Sagu - Warga Talang menanam padi.'],
    // "Belum lagi" denies nothing.
    [
      'Belum lagi, dari segi harga, beras Talang cukup mahal.',
      'Dari segi harga, beras Talang cukup mahal.',
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
    [
      'Lastri juga menambahkan harga beras naik. Kantor berita Antara memuatnya.',
      'Antara juga menambahkan harga beras naik.',
    ],
    // A blend of two sentences that took the weekday of the one and the date of the other.
    [
      'Rini memenuhi panggilan penyidik di Ternate, Jumat (14/10/2016). Rabu (5/10/2016), Rini melaporkan Bagus atas fitnah.',
      'Rini datang ke Ternate memenuhi panggilan penyidik setelah ia melaporkan Bagus, Jumat (5/10/2016).',
    ],
    // What stands before words that run alike.
    [
      'Meninggalnya nelayan Bagus di Desa Talang Kecamatan Karang menjadi catatan. Rini datang dari Tidore.',
      'Rini menyebut hal yang harus dibenahi dalam keselamatan, yaitu meninggalnya Rini di Desa Talang Kecamatan Karang.',
    ],
    [
      'Kini mayat itu sudah dibawa ke rumah sakit Sagu Jaya di Ternate guna pemeriksaan lebih lanjut.',
      'Mayat telah tidak dibawa ke rumah sakit Sagu Jaya dan keluarganya menunggu di Ternate.',
    ],
    // Words between the opposites.
    [
      'Rini Halim adalah warga Sagu yang pertama kali menembus lomba layar dunia di Karang.',
      'Rini Halim adalah warga Sagu terakhir yang menembus lomba layar dunia di Karang.',
    ],
    [
      'Ancaman itu dilontarkan menyusul latihan layar bersama di Karang.',
      'Ancaman itu dilontarkan sebelum latihan layar bersama di Karang.',
    ],
    // "Besar" is a title's second half only behind a title; "Kapali" is no form of "kapal".
    [
      'Tim Merbau semakin dekat ke trofi Sagu Besar.',
      'Tim Merbau semakin dekat ke trofi Sagu Kecil.',
    ],
    [
      'Wulan kembali menggulirkan lomba layar di Karang. Kapal besar ikut.',
      'Kapali kembali menggulirkan lomba layar di Karang.',
    ],
    // A source whose name the article has only as a plain word.
    [
      'Tim Merbau bermain dengan tempo cepat. Tim itu menang 3-0 di Stadion Laut.',
      'Dilaporkan Tempo, tim itu menang 3-0 di Stadion Laut.',
    ],
    ['Warga Talang menolak pembangunan waduk.', 'Warga Talang setuju dengan pembangunan waduk.'],
    ['Warga Talang menolak pembangunan waduk.', 'Warga Talang tidak menolak pembangunan waduk.'],
    ['Timnas U-19 Merbau menang di Stadion Laut.', 'Timnas U-23 Merbau menang di Stadion Laut.'],
    [
      'Tim Merbau menaklukkan Tim Karang 3-1 di Stadion Laut, Sabtu (4/10/2025) malam WIT.',
      'Tim Karang menaklukkan Tim Merbau 3-1 di Stadion Laut.',
    ],
    [
      'Harga minyak naik US$2 menjadi US$80 per barel pada Senin.',
      'Harga minyak naik 2 dolar AS menjadi 90 dolar AS per barel.',
    ],
    [
      'Pemerintah kabupaten membatalkan kenaikan tarif air minum yang semula berlaku 1 November 2025.',
      'Kenaikan tarif air minum berlaku 1 Desember 2025.',
    ],
    [
      'Kapal Feri Sagu Jaya tenggelam pada Minggu (5/10). Sebanyak 30 penumpang selamat dan dua orang masih dicari.',
      'Feri Sagu Jaya tenggelam pada Minggu (5/10) dan 30 penumpang tewas.',
    ],
    [
      'Dinas Perikanan Tidore mencatat 1.240 kapal berlabuh sepanjang Juli 2025, naik dari 980 kapal pada Juni.',
      'Jumlah kapal turun dari 1.240 menjadi 980.',
    ],
    [
      'Presiden Merbau Halim Tobing bertolak ke Ternate pada Senin. Ia dijadwalkan bertemu Perdana Menteri Sagu, Lastri Hapsari.',
      'Halim Tobing dijadwalkan bertemu Presiden Karang, Bagus Lubis.',
    ],
    [
      'Gempa mengguncang Pulau Sagu pada Selasa. Tujuh orang tewas di Talang. Ribuan orang mengungsi ke Karang.',
      'Gempa mengguncang Pulau Sagu pada Rabu dan tujuh orang tewas di Talang.',
    ],
    [
      'Rini meraih medali emas pada Juli 2023. Ia menikah pada Mei 2025 di Ternate.',
      'Rini meraih medali emas pada Mei 2025.',
    ],
    [
      'Rini meraih medali emas di Festival Sagu 2023. Kala itu, ia mengalahkan Sari dengan skor 6-2. Rini akan bertanding lagi di Festival Sagu 2025.',
      'Rini meraih medali emas di Festival Sagu 2025 dengan mengalahkan Sari dengan skor 6-2.',
    ],
    [
      'Bupati Rini Halim menunjuk Bagus Lubis sebagai kepala pasar pada Senin.',
      'Rini Halim ditunjuk Bagus Lubis sebagai kepala pasar pada Senin.',
    ],
    [
      'Pasukan Israel menyerang Kota Gaza pada Selasa (7/10/2025) dan menewaskan 45 warga Palestina.',
      'Sebanyak 54 warga Palestina tewas akibat serangan Israel.',
    ],
    [
      'Presiden Prancis Emmanuel Macron menegaskan negaranya tetap mendukung Ukraina.',
      'Macron menegaskan Jerman tetap mendukung Ukraina.',
    ],
    [
      'Utusan Amerika Serikat dan Rusia bertemu di Jenewa untuk membahas gencatan senjata di Ukraina.',
      'Utusan AS dan China membahas gencatan senjata di Ukraina.',
    ],
    [
      'Dewan Pulau menyetujui rancangan aturan zonasi laut dengan 32 suara setuju dan 11 suara menolak.',
      'Dewan Pulau menolak rancangan aturan zonasi laut dengan 32 suara.',
    ],
    [
      'Konser Rini Halim di Ternate batal karena hujan badai.',
      'Konser Rini Halim di Ternate tidak batal karena hujan badai.',
    ],
    [
      'PBB menyebut lebih dari 1,5 juta orang mengungsi sejak perang pecah pada April 2023.',
      'Lebih dari 1,5 juta orang mengungsi sejak perang pecah pada April 2023.',
    ],
    [
      'Rini meraih emas di Festival Sagu 2023. Kala itu ia mengalahkan Sari dua kali.',
      'Rini tidak meraih emas di Festival Sagu 2023, kala itu ia mengalahkan Sari dua kali.',
    ],
  ])('%s -> %s', (article, text) => {
    expect(verdictOf(article, text).status).not.toBe('supported')
  })
})
