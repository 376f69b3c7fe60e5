import { failureMessage } from '../models/failure-message.ts'
import type { ProblemWords } from './problem-message.ts'
import { sizeText } from './size-text.ts'

const WHAT = {
  draft: 'Naskah',
  version: 'Versi ringkasan',
  bullet: 'Poin',
  source: 'Berkas asli',
  comment: 'Komentar',
  candidate: 'Usulan',
  batch: 'Pekerjaan massal',
  'intake-run': 'Penerimaan berkas',
  editor: 'Editor',
}

const FINDING_GONE = {
  what: 'Temuan yang Anda jawab tidak ada lagi pada naskah yang tersimpan.',
  now: 'Tidak ada yang dicatat. Lihat temuan yang ada sekarang.',
}

const PROVIDER_GONE = {
  what: 'Penyedia ini sudah tidak terdaftar.',
  now: 'Tidak ada yang diubah. Pilih yang lain, atau tambahkan lagi di pengaturan.',
}

/** A paste has no name. */
const named = (name: string): string => (name === '' ? 'Teks yang ditempel' : `“${name}”`)

export const indonesian: ProblemWords = {
  'not-found': ({ what }) => {
    if (what === 'finding') return FINDING_GONE
    if (what === 'provider') return PROVIDER_GONE
    return {
      what: `${WHAT[what]} ini tidak ada di meja.`,
      now: 'Tidak ada yang diubah. Kembali ke antrean dan buka dari sana.',
    }
  },
  'bad-request': ({ where }) => ({
    what: `Meja diminta melakukan hal yang tidak diizinkan (${where}).`,
    now: 'Tidak ada yang diubah. Jika terulang, laporkan beserta apa yang Anda lakukan sebelumnya.',
  }),
  conflict: () => ({
    what: 'Sementara itu naskah ini sudah disimpan dari tempat lain.',
    now: 'Tidak ada yang ditimpa. Salin kata-kata yang ingin dipertahankan, buka lagi naskahnya, lalu masukkan.',
  }),
  'held-elsewhere': ({ by }) => ({
    what: `${by === '' ? 'Seseorang' : by} sedang menyunting naskah ini di jendela lain.`,
    now: 'Tidak ada yang diubah. Tunggu sampai jendela itu selesai, atau ambil alih naskahnya.',
  }),
  'held-by-another': ({ by }) => ({
    what: `Naskah ini sedang dipegang ${by}.`,
    now: 'Tidak ada yang diubah. Bicarakan dengannya dulu, atau tetap lanjutkan.',
  }),
  'changed-since': () => ({
    what: 'Naskah ini sudah berubah setelah itu.',
    now: 'Naskah dibiarkan apa adanya. Buka naskahnya jika tindakan itu tetap ingin Anda batalkan.',
  }),
  'too-many-tags': ({ most }) => ({
    what: `Satu naskah paling banyak punya ${most} tagar.`,
    now: 'Tidak ada yang diubah. Hapus dulu salah satunya.',
  }),
  'empty-input': ({ name }) => ({
    what: `${named(name)} kosong.`,
    now: 'Tidak ada yang diimpor. Pilih berkas yang berisi artikelnya.',
  }),
  'too-large': ({ name, size, limit }) => ({
    what: `${named(name)} berukuran ${sizeText(size, 'id')}; yang dapat dibaca paling besar ${sizeText(limit, 'id')}.`,
    now: 'Tidak ada yang diimpor. Simpan artikelnya saja sebagai teks, HTML, atau Markdown, lalu impor.',
  }),
  'binary-input': ({ name }) => ({
    what: `${named(name)} bukan teks, melainkan data biner.`,
    now: 'Tidak ada yang diimpor. Simpan artikelnya sebagai teks, HTML, atau Markdown, atau tempelkan.',
  }),
  'wrong-encoding': ({ name, offset }) => ({
    what: `${named(name)} tidak dalam UTF-8: bita ke-${offset + 1} bukan bagian dari huruf apa pun.`,
    now: 'Tidak ada yang diimpor. Simpan lagi berkasnya dengan pengodean UTF-8, atau tempelkan teksnya.',
  }),
  'no-text': ({ name }) => ({
    what: `${named(name)} tidak berisi teks yang dapat dibaca.`,
    now: 'Tidak ada yang diimpor. Pastikan ini memang artikelnya, atau tempelkan teksnya.',
  }),
  'too-complex': ({ name }) => ({
    what: `${named(name)} bersarang lebih dalam atau berbagian lebih banyak daripada artikel mana pun: membacanya bisa menghentikan meja.`,
    now: 'Tidak ada yang diimpor. Salin teks artikelnya saja, lalu tempelkan.',
  }),
  'unknown-format': ({ name }) => ({
    what: `${named(name)} berjenis yang tidak dapat dibaca.`,
    now: 'Tidak ada yang diimpor. Berkas teks, HTML, dan Markdown dapat dibaca; yang lain dapat ditempelkan.',
  }),
  'too-slow': ({ name, seconds }) => ({
    what: `${named(name)} belum selesai dibaca setelah ${seconds} detik; pembacaannya dihentikan.`,
    now: 'Tidak ada yang diimpor. Salin teks artikelnya saja, lalu tempelkan.',
  }),
  'reading-died': ({ name }) => ({
    what: `Pembacaan ${named(name)} terputus: memori yang dibutuhkan melebihi batas untuk satu berkas.`,
    now: 'Tidak ada yang diimpor. Salin teks artikelnya saja, lalu tempelkan.',
  }),
  'unreadable-file': ({ name }) => ({
    what: `${named(name)} tidak dapat dibaca dari disk: sudah tidak ada, bukan berkas, atau tidak boleh dibuka.`,
    now: 'Tidak ada yang diimpor. Pastikan berkasnya ada dan boleh dibaca, lalu impor lagi.',
  }),
  'own-folder': () => ({
    what: 'Folder ini berisi data meja sendiri, atau berada di dalamnya.',
    now: 'Folder itu tidak dipantau. Pilih folder tersendiri untuk kiriman.',
  }),
  'not-allowed': ({ blockers }) => ({
    what: `Keputusan ini belum dapat diambil: masih ada ${blockers.length} penghalang.`,
    now: 'Belum ada keputusan. Bilah keputusan menyebut apa yang kurang dan mengantar ke tiap tempatnya.',
  }),
  'cannot-return': () => ({
    what: 'Naskah ini sudah diputus dan tidak menerima kiriman ulang.',
    now: 'Tidak ada yang diubah. Buka kembali naskahnya lebih dahulu, atau impor sebagai naskah baru.',
  }),
  'content-changed': () => ({
    what: 'Artikel atau ringkasan sudah bukan yang tadi Anda lihat.',
    now: 'Tidak ada yang dicatat. Baca kata-kata yang sekarang, lalu putuskan lagi.',
  }),
  'note-required': () => ({
    what: 'Poin ini tidak bersandar pada satu kalimat pun dalam artikel.',
    now: 'Poin belum diterima. Tulis alasan Anda menjaminnya, atau perbaiki poinnya.',
  }),
  'words-required': () => ({
    what: 'Komentar ini belum berisi apa-apa.',
    now: 'Tidak ada yang disimpan. Tulis dulu komentarnya.',
  }),
  'not-yours': () => ({
    what: 'Komentar ini ditulis editor lain.',
    now: 'Tidak ada yang diubah. Anda dapat membalasnya, atau menandainya selesai.',
  }),
  'reason-required': () => ({
    what: 'Temuan diabaikan hanya dengan alasan.',
    now: 'Temuan tetap berlaku. Tulis singkat mengapa temuan ini tidak tepat di sini.',
  }),
  locked: () => ({
    what: 'Poin ini dikunci.',
    now: 'Tidak ada yang diganti. Buka kuncinya dulu bila memang ingin menggantinya.',
  }),
  'hand-written': () => ({
    what: 'Poin ini ditulis sendiri oleh editor.',
    now: 'Tidak ada yang diganti. Tambahkan usulan sebagai poin baru, atau hapus dulu poin Anda.',
  }),
  'candidate-outdated': () => ({
    what: 'Artikel berubah setelah dibaca model.',
    now: 'Tidak ada yang diambil. Bandingkan usulan dengan artikel yang sekarang, lalu ambil dengan sadar atau minta lagi.',
  }),
  'name-taken': ({ name }) => ({
    what: `Nama ${name} sudah dipakai orang lain dalam catatan meja ini.`,
    now: 'Pakai nama yang membedakan Anda, misalnya dengan nama belakang atau inisial tengah.',
  }),
  'no-editor': () => ({
    what: 'Meja belum tahu atas nama siapa ini dicatat.',
    now: 'Isi nama Anda di pengaturan, lalu ulangi. Tidak ada yang dicatat.',
  }),
  'too-short': () => ({
    what: 'Artikel terlalu pendek untuk diambil kalimatnya.',
    now: 'Ringkasan tetap seperti semula. Lengkapi artikelnya, atau tulis poinnya sendiri.',
  }),
  'house-style-invalid': ({ errors: [first, ...more] }) => ({
    what: `Gaya redaksi memuat ${more.length + 1} kesalahan${first === undefined ? '' : `, yang pertama di baris ${first.line}: ${first.message.id}`}`,
    now: 'Tidak ada yang diubah. Perbaiki dahulu, lalu simpan lagi.',
  }),
  'house-style-changed': () => ({
    what: 'Gaya redaksi sudah diubah dari tempat lain.',
    now: 'Tidak ada yang ditimpa. Lihat perubahannya, lalu simpan punya Anda atau pakai yang baru.',
  }),
  'model-failed': ({ failure }) => failureMessage(failure, 'id'),
  'store-full': () => ({
    what: 'Disk penuh; perubahan terakhir belum tersimpan.',
    now: 'Yang tersimpan sebelumnya aman, dan kata-kata Anda masih di layar. Kosongkan sedikit ruang, lalu simpan lagi.',
  }),
  'store-read-only': () => ({
    what: 'Folder data tidak dapat ditulisi; perubahan terakhir belum tersimpan.',
    now: 'Yang tersimpan sebelumnya aman. Izinkan penulisan di folder data, lalu simpan lagi.',
  }),
  'store-locked': () => ({
    what: 'Sunting lain sedang memakai folder data ini.',
    now: 'Tidak ada yang diubah. Tutup yang lain, atau pilih folder lain dengan --data.',
  }),
  'store-io': () => ({
    what: 'Disk tidak melakukan yang diminta; perubahan terakhir mungkin belum tersimpan.',
    now: 'Salin kata-kata yang belum tersimpan ke tempat lain, periksa disk, lalu jalankan Sunting lagi.',
  }),
  'revision-damaged': ({ hash }) => ({
    what: `Revisi tersimpan (${hash.slice(0, 12)}) tidak lagi seperti saat disimpan: isinya berubah.`,
    now: 'Revisi itu tidak ditampilkan seolah-olah utuh. Pulihkan folder data dari salinan, atau impor lagi berkas aslinya.',
  }),
}
