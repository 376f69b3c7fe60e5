import type { z } from 'zod'
import type { Message } from '#shared/checks/check.ts'
import { never } from '#shared/contract/outcome.ts'
import { type CustomFault, customFault } from './custom-fault.ts'

type Issue = z.core.$ZodIssue

/** What the schema asks for, in the words of somebody who writes a file. */
const TYPES: Readonly<Record<string, Message>> = {
  string: { id: 'teks dalam tanda petik', en: 'text in quotation marks' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  array: { id: 'daftar dalam [ ]', en: 'a list in [ ]' },
  object: { id: 'objek dalam { }', en: 'an object in { }' },
  record: { id: 'objek dalam { }', en: 'an object in { }' },
}

const typeOf = (expected: string): Message => TYPES[expected] ?? { id: expected, en: expected }

/** A value as a sentence quotes it, cut where it is long. */
function quoted(value: unknown): Message {
  if (value === null) return { id: 'kosong (null)', en: 'nothing (null)' }
  if (Array.isArray(value)) return { id: 'sebuah daftar', en: 'a list' }
  if (typeof value === 'object') return { id: 'sebuah objek', en: 'an object' }
  const text = String(value)
  const words = text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`
  return { id: words, en: words }
}

function customSentence(what: CustomFault): Message {
  switch (what.kind) {
    case 'empty':
      return { id: 'Ini tidak boleh kosong.', en: 'This must not be empty.' }
    case 'spaces':
      return {
        id: 'Hapus spasi di awal atau akhir teks ini.',
        en: 'Remove the spaces at the beginning or end of this text.',
      }
    case 'one-line':
      return { id: 'Teks ini harus satu baris saja.', en: 'This text must be a single line.' }
    case 'one-word':
      return { id: 'Ini harus satu kata tanpa spasi.', en: 'This must be one word without spaces.' }
    case 'small-letters':
      return { id: 'Tulis kata ini dengan huruf kecil.', en: 'Write this word in small letters.' }
    case 'pattern':
      return {
        id: 'Pola harus memuat sedikitnya tiga huruf atau angka; kalau tidak, baris artikel pun ikut terbuang.',
        en: 'A pattern needs at least three letters or figures; otherwise it would take lines of articles away.',
      }
    case 'stars':
      return {
        id: 'Pola boleh memuat paling banyak lima tanda *.',
        en: 'A pattern may have at most five *.',
      }
    case 'repeated':
      return {
        id: `“${what.value}” sudah ada sebelumnya. Tiap entri hanya boleh sekali.`,
        en: `“${what.value}” is there already. Each entry may stand only once.`,
      }
    default:
      return never(what)
  }
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): Message {
  switch (origin) {
    case 'array':
      return {
        id: `Daftar ini memerlukan sedikitnya ${minimum} entri.`,
        en: `This list needs at least ${minimum === 1 ? 'one entry' : `${minimum} entries`}.`,
      }
    case 'string':
      return {
        id: `Teks ini memerlukan sedikitnya ${minimum} karakter.`,
        en: `This text needs at least ${minimum} characters.`,
      }
    default:
      return {
        id: `Angka ini paling kecil ${minimum}.`,
        en: `This number must be ${minimum} or more.`,
      }
  }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): Message {
  switch (origin) {
    case 'array':
      return {
        id: `Daftar ini paling banyak berisi ${maximum} entri.`,
        en: `This list may have at most ${maximum} entries.`,
      }
    case 'string':
      return {
        id: `Teks ini paling panjang ${maximum} karakter.`,
        en: `This text may have at most ${maximum} characters.`,
      }
    default:
      return {
        id: `Angka ini paling besar ${maximum}.`,
        en: `This number must be ${maximum} or less.`,
      }
  }
}

/** Where a field is missing, or where the value is of another kind than it must be. */
function wrongType(expected: string, value: unknown): Message {
  const wanted = typeOf(expected)
  const found = quoted(value)
  return {
    id: `Di sini harus ada ${wanted.id}, bukan ${found.id}.`,
    en: `This must be ${wanted.en}, not ${found.en}.`,
  }
}

export const missingField = (field: string): Message => ({
  id: `Kolom “${field}” tidak ada; kolom ini wajib diisi.`,
  en: `The field “${field}” is missing; it is needed.`,
})

export const unknownField = (field: string): Message => ({
  id: `Gaya redaksi tidak mengenal kolom “${field}”. Periksa ejaannya, atau hapus.`,
  en: `A house style has no field “${field}”. Check its spelling, or remove it.`,
})

export const unknownCheck = (id: string): Message => ({
  id: `Tidak ada pemeriksaan bernama “${id}” di versi ini. Periksa ejaannya, atau hapus.`,
  en: `This version has no check named “${id}”. Check its spelling, or remove it.`,
})

export const repeatedField = (field: string): Message => ({
  id: `“${field}” tertulis dua kali di dalam objek ini; hanya satu yang berlaku. Hapus salah satunya.`,
  en: `“${field}” stands twice in this object, and only one of them can count. Remove one.`,
})

/** Says what a zod issue means; `value` is what stands there. */
export function sentenceOf(issue: Issue, value: unknown): Message {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value': {
      const choices = issue.values.map((choice) => `“${String(choice)}”`).join(', ')
      const found = quoted(value)
      return {
        id: `Di sini harus salah satu dari ${choices}, bukan ${found.id}.`,
        en: `This must be one of ${choices}, not ${found.en}.`,
      }
    }
    case 'invalid_format':
      return {
        id: 'Kunci hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung, dan dimulai dengan huruf atau angka.',
        en: 'A key may hold only small letters a–z, figures and hyphens, and begins with a letter or figure.',
      }
    default: {
      const what = issue.code === 'custom' ? customFault(issue.params) : null
      return what === null
        ? { id: 'Nilai ini tidak dapat dipakai di sini.', en: 'This value cannot be used here.' }
        : customSentence(what)
    }
  }
}
