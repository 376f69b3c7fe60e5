// What the texts of this eval are written with: enough of each, so that two of them share a run of words as
// seldom as two pieces of a desk do.
const list = (text: string) => text.trim().split(/\s*,\s*/) as [string, ...string[]]

export const NOUNS = list(`
  petani, nelayan, guru, perajin, pedagang, warga, pemuda, peneliti, pengelola, pengurus, sopir, perawat,
  dermaga, jembatan, sawah, kebun, pasar, sekolah, bendungan, koperasi, kapal, jalan, hutan, sungai, teluk,
  rumah panggung, gudang, bengkel, perpustakaan, lapangan, museum, taman, balai desa, puskesmas, terminal,
  cabai, kopi, rumput laut, garam, tenun, sagu, kelapa, udang, madu, bambu, rotan, kakao, jagung, bawang,
  pupuk, benih, jaring, mesin, panel surya, sumur, pipa air, perahu, sepeda, buku, seragam, laptop, drum,
  festival, lomba, pelatihan, pameran, pertemuan, laporan, anggaran, peraturan, izin, survei, rencana,
  sengketa, kerja sama, pinjaman, subsidi, beasiswa, asuransi, retribusi, jadwal, peta, contoh, resep,
  banjir, kemarau, longsor, kabut, gelombang, hama, wabah, kebakaran, kemacetan, kekurangan air, limbah`)

export const VERBS = list(`
  memanen, memperbaiki, membangun, menjual, membeli, mengirim, menolak, menyetujui, mengukur, memetakan,
  menanam, menyewa, meminjam, merawat, mengganti, mengolah, menjemur, menyimpan, mengangkut, membagikan,
  memeriksa, mencatat, menghitung, membuka, menutup, memindahkan, menunda, mempercepat, mengawasi, melatih,
  mengajak, menampung, membersihkan, merancang, menguji, menawarkan, mendaftarkan, memotret, menceritakan,
  mempelajari, melaporkan, membatasi, menambah, mengurangi, menghidupkan, meninggalkan, mewarisi, merayakan`)

export const ADJECTIVES = list(`
  baru, lama, rusak, murah, mahal, langka, sempit, luas, dangkal, sepi, ramai, tua, kecil, besar, kuat,
  rapuh, bersih, kotor, cepat, lambat, setempat, terpencil, tersisa, gratis, resmi, darurat, sementara,
  tahunan, tradisional, bersama, terbaik, pertama, kedua, terakhir, hijau, kering, basah, rumit, sederhana`)

export const TIMES = list(`
  sejak pekan lalu, pada awal musim, menjelang malam, setiap pagi, selama tiga bulan, tahun ini,
  sebelum hari raya, setelah hujan reda, dua kali sebulan, sampai akhir pekan, pada hari pertama,
  ketika air surut, sepanjang tahun, beberapa hari kemudian, dalam waktu dekat, tanpa menunggu lama,
  sejak generasi kakeknya, pada malam terakhir, seusai rapat, begitu musim tanam tiba`)

export const LINKS = list(`
  karena, sehingga, walaupun, sedangkan, sementara, agar, setelah, sebelum, ketika, kalau, tetapi, dan,
  meskipun, sejak, supaya, padahal, selama, begitu, apabila, hingga`)

/** What every newsroom writes: two strangers share these. */
export const STOCK = list(`
  kata dia kepada wartawan, seperti dikutip dari laman resminya, hingga berita ini ditulis,
  berdasarkan data badan setempat, menurut keterangan yang diterima, dalam beberapa tahun terakhir,
  di sisi lain, yang jatuh pada bulan depan, tidak jauh dari pusat kota, bekerja sama dengan pemerintah desa`)
