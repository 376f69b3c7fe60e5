import type { StyleError } from '#shared/checks/style/style-error.ts'
import { never } from '#shared/contract/outcome.ts'
import type { ProblemMessage } from '#shared/contract/problem-message.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { StartFailure } from './store/start-failure.ts'

/** Says why a desk could not be opened, for a person, before there is any screen. */
export const startMessage = (failure: StartFailure, language: Language): ProblemMessage =>
  language === 'id' ? indonesian(failure) : english(failure)

function english(failure: StartFailure): ProblemMessage {
  switch (failure.kind) {
    case 'folder-not-writable':
      return {
        what: `Sunting cannot write in its data folder ${failure.folder}.`,
        now: 'Nothing was changed. Allow writing there, or choose another folder with --data.',
      }
    case 'disk-full':
      return {
        what: `The disk that holds ${failure.folder} is full.`,
        now: 'Everything saved is safe. Free some space, then start Sunting again.',
      }
    case 'store-locked':
      return {
        what: `Another program holds the store ${failure.file}.`,
        now: 'Nothing was changed. Close the other one, or choose another folder with --data.',
      }
    case 'store-from-future':
      return {
        what: `The store ${failure.file} was written by a newer Sunting (schema ${failure.found}; this one knows ${failure.known}).`,
        now: 'Nothing was changed. Install the newer Sunting, or choose another folder with --data.',
      }
    case 'store-foreign':
      return {
        what: `${failure.file} is a database of another program.`,
        now: 'Nothing was changed. Choose another folder with --data.',
      }
    case 'store-damaged':
      return {
        what: `The store ${failure.file} is damaged.`,
        now: backupEn(failure.backup),
      }
    case 'store-missing':
      return {
        what: `The store ${failure.file} is gone, but its backups are there.`,
        now: backupEn(failure.backup),
      }
    case 'store-unreadable':
      return {
        what: `The disk does not give up the store ${failure.file}.`,
        now: 'Nothing was changed. Check the disk and its connection, then start Sunting again.',
      }
    case 'house-style-invalid':
      return {
        what: `The house style ${failure.file} ${mistakesEn(failure.errors)}`,
        now: 'Mend it, or take the file away to use the default. No draft was touched.',
      }
    default:
      return never(failure)
  }
}

/** The first mistake with its place, and how many follow: a start shows no list. */
const mistakesEn = ([first, ...more]: readonly StyleError[]): string =>
  first === undefined
    ? 'cannot be read.'
    : `has a mistake on line ${first.line}${first.path === '' ? '' : ` (${first.path})`}: ${first.message.en}${more.length === 0 ? '' : ` There ${more.length === 1 ? 'is one more' : `are ${more.length} more`}.`}`

const backupEn = (backup: string | null): string =>
  backup === null
    ? 'Nothing was changed, and there is no backup. Keep the file: much of it can often be read by an expert.'
    : `Nothing was changed. The newest checked backup is backups/${backup}: put a copy of it in the store's place, and keep the damaged file.`

function indonesian(failure: StartFailure): ProblemMessage {
  switch (failure.kind) {
    case 'folder-not-writable':
      return {
        what: `Sunting tidak dapat menulis di folder datanya, ${failure.folder}.`,
        now: 'Tidak ada yang diubah. Izinkan penulisan di sana, atau pilih folder lain dengan --data.',
      }
    case 'disk-full':
      return {
        what: `Disk tempat ${failure.folder} penuh.`,
        now: 'Semua yang tersimpan aman. Kosongkan sedikit ruang, lalu jalankan Sunting lagi.',
      }
    case 'store-locked':
      return {
        what: `Program lain sedang memegang penyimpanan ${failure.file}.`,
        now: 'Tidak ada yang diubah. Tutup yang lain, atau pilih folder lain dengan --data.',
      }
    case 'store-from-future':
      return {
        what: `Penyimpanan ${failure.file} ditulis oleh Sunting yang lebih baru (skema ${failure.found}; yang ini mengenal ${failure.known}).`,
        now: 'Tidak ada yang diubah. Pasang Sunting yang lebih baru, atau pilih folder lain dengan --data.',
      }
    case 'store-foreign':
      return {
        what: `${failure.file} adalah basis data program lain.`,
        now: 'Tidak ada yang diubah. Pilih folder lain dengan --data.',
      }
    case 'store-damaged':
      return {
        what: `Penyimpanan ${failure.file} rusak.`,
        now: backupId(failure.backup),
      }
    case 'store-missing':
      return {
        what: `Penyimpanan ${failure.file} hilang, tetapi cadangannya ada.`,
        now: backupId(failure.backup),
      }
    case 'store-unreadable':
      return {
        what: `Disk tidak dapat membacakan penyimpanan ${failure.file}.`,
        now: 'Tidak ada yang diubah. Periksa disk dan sambungannya, lalu jalankan Sunting lagi.',
      }
    case 'house-style-invalid':
      return {
        what: `Gaya redaksi ${failure.file} ${mistakesId(failure.errors)}`,
        now: 'Perbaiki berkasnya, atau singkirkan berkasnya untuk memakai bawaan. Tidak ada naskah yang disentuh.',
      }
    default:
      return never(failure)
  }
}

const mistakesId = ([first, ...more]: readonly StyleError[]): string =>
  first === undefined
    ? 'tidak dapat dibaca.'
    : `keliru di baris ${first.line}${first.path === '' ? '' : ` (${first.path})`}: ${first.message.id}${more.length === 0 ? '' : ` Masih ada ${more.length} kesalahan lain.`}`

const backupId = (backup: string | null): string =>
  backup === null
    ? 'Tidak ada yang diubah, dan tidak ada cadangan. Simpan berkasnya: sebagian besar isinya sering masih dapat dibaca oleh ahlinya.'
    : `Tidak ada yang diubah. Cadangan teruji yang terbaru adalah backups/${backup}: letakkan salinannya di tempat penyimpanan, dan simpan berkas yang rusak.`
