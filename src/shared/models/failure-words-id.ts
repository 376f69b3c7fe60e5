import { sizeText } from '../contract/size-text.ts'
import type { FailureWords } from './failure-message.ts'
import type { AddressRefusal, ModelFailure } from './model-failure.ts'
import { secondsText } from './seconds-text.ts'

const ADDRESS: Readonly<Record<AddressRefusal, { readonly what: string; readonly now: string }>> = {
  'not-an-address': {
    what: 'Ini bukan alamat yang dapat dipakai untuk menghubungi model.',
    now: 'Tulis alamatnya lengkap, misalnya https://models.example/v1.',
  },
  'not-https': {
    what: 'Alamat ini tidak terenkripsi, sehingga artikel dan kunci dapat dibaca di jalan.',
    now: 'Pakai alamat yang diawali https://, atau model di komputer ini.',
  },
  'loopback-off': {
    what: 'Alamat ini ada di komputer ini, padahal izinnya belum dinyalakan untuk penyedia ini.',
    now: 'Nyalakan “Model di komputer ini” bila Anda menjalankannya sendiri, lalu simpan lagi.',
  },
  'private-network': {
    what: 'Alamat ini ada di jaringan privat; ke sana Sunting tidak mengirim artikel atau kunci.',
    now: 'Pakai alamat https publik milik model itu, atau model yang berjalan di komputer ini.',
  },
  'user-info': {
    what: 'Alamat ini memuat nama pengguna atau kata sandi.',
    now: 'Hapus semuanya sampai tanda @, lalu isikan kunci di kolomnya sendiri.',
  },
  fragment: {
    what: 'Alamat ini memuat tanda #, yang tidak dipakai untuk menghubungi model mana pun.',
    now: 'Hapus tanda # dan semua sesudahnya.',
  },
  query: {
    what: 'Alamat ini memuat tanda tanya, padahal alamat dasar tidak memakainya.',
    now: 'Hapus tanda tanya dan semua sesudahnya; kunci punya kolomnya sendiri.',
  },
}

const UNREADABLE = {
  'store-locked': {
    what: 'Penyimpan kunci di sistem ini terkunci, sehingga kuncinya belum dapat dibaca.',
    now: 'Buka penyimpan kunci atau masuk lagi ke sistem, lalu minta sekali lagi.',
  },
  'store-changed': {
    what: 'Kunci ini dienkripsi oleh penyimpan kunci yang berbeda dari yang ada sekarang.',
    now: 'Isikan lagi kuncinya di pengaturan.',
  },
  damaged: {
    what: 'Kunci yang tersimpan rusak dan tidak dapat dibaca.',
    now: 'Isikan lagi kuncinya di pengaturan.',
  },
}

const LATE: Readonly<Record<Extract<ModelFailure, { kind: 'timed-out' }>['phase'], string>> = {
  'first-chunk': 'belum mulai menjawab setelah',
  'between-chunks': 'berhenti di tengah jawaban selama',
  whole: 'belum selesai menjawab setelah',
}

export const indonesian: FailureWords = {
  'address-refused': ({ reason }) => ADDRESS[reason],
  unreachable: ({ host }) => ({
    what: `Tidak ada yang menjawab di ${host}.`,
    now: 'Pastikan servernya berjalan dan port pada alamatnya benar.',
  }),
  'unknown-host': ({ host }) => ({
    what: `Tidak ada host bernama ${host}, atau komputer ini tidak terhubung ke jaringan.`,
    now: 'Periksa ejaan alamatnya dan sambungan komputer ini.',
  }),
  certificate: ({ host }) => ({
    what: `Sertifikat ${host} tidak membuktikan bahwa server itu memang yang dituju.`,
    now: 'Tidak ada yang dikirim. Jika jaringan kantor membuka lalu lintas terenkripsi, sertifikatnya harus terpasang di komputer ini; selain itu, tanyakan kepada pengelola server.',
  }),
  redirected: ({ host }) => ({
    what: `${host} mengalihkan ke alamat lain, dan Sunting tidak mengikutinya.`,
    now: 'Isikan alamat dasar model yang sebenarnya di pengaturan.',
  }),
  'key-missing': () => ({
    what: 'Penyedia ini meminta kunci, dan di sini belum ada.',
    now: 'Isikan kuncinya di pengaturan.',
  }),
  'key-unreadable': ({ why }) => UNREADABLE[why],
  'key-refused': () => ({
    what: 'Penyedia menolak kuncinya.',
    now: 'Isikan lagi kuncinya di pengaturan, dan pastikan itu kunci untuk penyedia ini.',
  }),
  forbidden: () => ({
    what: 'Kuncinya benar, tetapi tidak berhak memakai model ini.',
    now: 'Minta akses kepada penyedia, atau pilih model lain di pengaturan.',
  }),
  'model-unknown': ({ model }) => ({
    what: `Penyedia tidak punya model bernama “${model}”, atau alamatnya mengarah ke tempat lain.`,
    now: 'Pilih salah satu model yang didaftar server, dan periksa alamatnya.',
  }),
  'rate-limited': ({ retryAfter }) => ({
    what: 'Untuk sementara penyedia tidak menerima permintaan lagi.',
    now:
      retryAfter === null
        ? 'Tunggu satu menit lalu minta lagi, atau pakai model lain.'
        : `Minta lagi dalam ${secondsText(retryAfter, 'id')}, atau pakai model lain.`,
  }),
  'request-refused': ({ status }) => ({
    what: `Penyedia menolak permintaan ini (status ${status}).`,
    now: 'Periksa model dan alamatnya di pengaturan, atau pakai model lain.',
  }),
  'server-error': ({ status }) => ({
    what: `Penyedia gagal menjawab (status ${status}).`,
    now: 'Minta lagi beberapa menit lagi, atau pakai model lain.',
  }),
  'timed-out': ({ phase, after }) => ({
    what: `Model ${LATE[phase]} ${secondsText(after, 'id')}.`,
    now: 'Minta lagi, atau pilih model yang lebih cepat.',
  }),
  dropped: () => ({
    what: 'Sambungan terputus di tengah jawaban.',
    now: 'Periksa jaringan, lalu minta lagi.',
  }),
  'too-large': ({ limit }) => ({
    what: `Jawabannya lebih besar dari ${sizeText(limit, 'id')}; ringkasan tidak pernah sebesar itu.`,
    now: 'Pastikan alamatnya mengarah ke sebuah model, atau pakai model lain.',
  }),
  empty: () => ({
    what: 'Model tidak menjawab apa-apa.',
    now: 'Minta lagi, atau pakai model lain.',
  }),
  'no-json': () => ({
    what: 'Model tidak menjawab dalam bentuk yang diminta.',
    now: 'Minta lagi; bila tetap begitu, pilih model yang dapat menjawab dalam JSON.',
  }),
  'cut-off': () => ({
    what: 'Jawabannya terpotong karena mencapai batas panjang.',
    now: 'Minta poin yang lebih sedikit atau lebih pendek, atau pakai model lain.',
  }),
  filtered: () => ({
    what: 'Jawabannya ditahan oleh penyaring milik penyedia.',
    now: 'Pakai model lain, atau tulis sendiri poinnya.',
  }),
  stopped: () => ({
    what: 'Permintaan dihentikan.',
    now: 'Minta lagi bila Anda menginginkan jawaban.',
  }),
}
