import { never } from '#shared/contract/outcome.ts'
import type { LetterWords } from './letter-words.ts'
import type { Where } from './where.ts'

const FIELD = {
  caption: 'keterangan',
  credit: 'kredit',
  alt: 'teks alternatif',
  licence: 'lisensi',
} as const

function where(at: Where): string {
  switch (at.kind) {
    case 'title':
      return 'judul'
    case 'excerpt':
      return 'kutipan ringkas'
    case 'lead':
      return `pembuka, paragraf ${at.paragraph}`
    case 'heading':
      return `judul bagian ${at.number}`
    case 'section':
      return `bagian ${at.number} (${at.heading}), paragraf ${at.paragraph}`
    case 'figure':
      return `gambar ${at.number}, ${FIELD[at.field]}`
    default:
      return never(at)
  }
}

export const indonesian: LetterWords = {
  action: {
    'request-changes': {
      subject: (title) => `Perbaikan naskah: ${title}`,
      opening: (title) =>
        `Terima kasih atas kiriman naskah “${title}”. Naskah ini belum dapat kami terbitkan; ada yang perlu diperbaiki dulu.`,
      points: 'Yang perlu diperbaiki',
      closing: 'Setelah semuanya beres, kirimkan kembali naskahnya agar kami tinjau lagi.',
    },
    'reject-may-return': {
      subject: (title) => `Naskah ditolak, boleh dikirim ulang: ${title}`,
      opening: (title) =>
        `Terima kasih atas kiriman naskah “${title}”. Dalam bentuknya sekarang naskah ini tidak dapat kami terima, tetapi boleh dikirim ulang setelah diperbaiki.`,
      points: 'Yang perlu diperbaiki sebelum dikirim ulang',
      closing: 'Jika ingin mengirim ulang, pastikan semuanya sudah beres.',
    },
    reject: {
      subject: (title) => `Naskah tidak diterima: ${title}`,
      opening: (title) =>
        `Terima kasih atas kiriman naskah “${title}”. Setelah kami tinjau, naskah ini tidak dapat kami terima. Keputusan ini final; kiriman ulang naskah ini tidak ditinjau.`,
      points: 'Catatan kami',
      closing: 'Kami menunggu naskah Anda yang lain.',
    },
  },
  untitled: 'tanpa judul',
  greeting: (name) => (name === '' ? 'Halo,' : `Halo, ${name}.`),
  reasons: 'Alasan',
  signOff: 'Salam,',
  where,
}
