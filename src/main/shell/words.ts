import { app } from 'electron'
import type { Language } from '#shared/contract/settings.ts'

const en = {
  menu: {
    file: 'File',
    quit: 'Quit Sunting',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
  },
  spelling: { none: 'No suggestion', learn: 'Add “{word}” to the dictionary' },
  openOutside: {
    question: 'Open this address outside Sunting?',
    open: 'Open',
    cancel: 'Cancel',
    failed: 'The address could not be opened',
  },
  unsaved: {
    question: 'Sunting is still saving',
    detail:
      'The last words you typed have not reached the disk. If you close now, they may be lost.',
    wait: 'Keep waiting',
    close: 'Close anyway',
  },
  watch: { choose: 'Choose the folder that submissions arrive in' },
  start: { failed: 'Sunting could not open the desk', quit: 'Quit' },
  gone: {
    question: 'The screen stopped',
    detail: 'Everything that was marked as saved is safe. Open the screen again to go on.',
    again: 'Open again',
    quit: 'Quit',
  },
} as const

type Words = {
  readonly [Part in keyof typeof en]: { readonly [Name in keyof (typeof en)[Part]]: string }
}

const id: Words = {
  menu: {
    file: 'Berkas',
    quit: 'Keluar dari Sunting',
    edit: 'Sunting',
    undo: 'Urungkan',
    redo: 'Ulangi',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    pastePlain: 'Tempel tanpa format',
    selectAll: 'Pilih semua',
    view: 'Tampilan',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    zoomReset: 'Ukuran sebenarnya',
    fullScreen: 'Layar penuh',
  },
  spelling: { none: 'Tidak ada saran', learn: 'Tambahkan “{word}” ke kamus' },
  openOutside: {
    question: 'Buka alamat ini di luar Sunting?',
    open: 'Buka',
    cancel: 'Batal',
    failed: 'Alamat tidak dapat dibuka',
  },
  unsaved: {
    question: 'Sunting masih menyimpan',
    detail:
      'Kata-kata terakhir belum sampai ke disk. Jika ditutup sekarang, kata-kata itu bisa hilang.',
    wait: 'Tunggu dulu',
    close: 'Tetap tutup',
  },
  watch: { choose: 'Pilih folder tempat kiriman masuk' },
  start: { failed: 'Sunting tidak dapat membuka meja', quit: 'Keluar' },
  gone: {
    question: 'Layar berhenti',
    detail: 'Semua yang sudah ditandai tersimpan tetap aman. Buka lagi layarnya untuk melanjutkan.',
    again: 'Buka lagi',
    quit: 'Keluar',
  },
}

let chosen: Language | null = null

/** What the editor chose; null goes back to the language of the system. */
export function speak(language: Language | null): void {
  chosen = language
}

export const shellLanguage = (): Language =>
  chosen ?? (app.getPreferredSystemLanguages()[0]?.toLowerCase().startsWith('id') ? 'id' : 'en')

/** The words of menu and dialogs, in the language of the moment. */
export const words = (): Words => (shellLanguage() === 'id' ? id : en)
