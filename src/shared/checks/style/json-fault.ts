import type { Message } from '#shared/checks/check.ts'

/** Where a text stops being JSON, and why, in both interface languages. */
export interface JsonFault {
  /** UTF-16 units from the beginning of the text. */
  readonly at: number
  readonly message: Message
}

/** What may be wrong with a text that should be JSON; `{found}` is the sign that stands there. */
export const JSON_FAULTS = {
  empty: {
    id: 'Berkas ini kosong.',
    en: 'This file is empty.',
  },
  value: {
    id: 'Di sini seharusnya ada nilai (teks dalam tanda petik ganda, angka, true, false, daftar, atau objek), bukan “{found}”.',
    en: 'A value belongs here (text in double quotation marks, a number, true, false, a list or an object), not “{found}”.',
  },
  key: {
    id: 'Di sini seharusnya ada nama kolom dalam tanda petik ganda, bukan “{found}”.',
    en: 'The name of a field in double quotation marks belongs here, not “{found}”.',
  },
  quote: {
    id: 'Teks harus diapit tanda petik ganda lurus ("), bukan {found}.',
    en: 'Text must stand in straight double quotation marks ("), not in {found}.',
  },
  comment: {
    id: 'JSON tidak mengenal komentar. Hapus baris komentar ini.',
    en: 'JSON has no comments. Remove this comment.',
  },
  colon: {
    id: 'Setelah nama kolom harus ada titik dua, bukan “{found}”.',
    en: 'A colon belongs after the name of a field, not “{found}”.',
  },
  comma: {
    id: 'Di sini seharusnya ada koma atau penutup, bukan “{found}”. Mungkin ada koma yang terlewat sebelumnya.',
    en: 'A comma or the closing bracket belongs here, not “{found}”. Perhaps a comma is missing before it.',
  },
  'trailing-comma': {
    id: 'Ada koma berlebih sebelum penutup. Hapus koma ini.',
    en: 'There is a comma too many before the closing bracket. Remove it.',
  },
  'open-text': {
    id: 'Teks yang dimulai di sini tidak ditutup dengan tanda petik pada baris yang sama.',
    en: 'The text that begins here is not closed by a quotation mark on the same line.',
  },
  'open-object': {
    id: 'Objek yang dimulai di sini tidak pernah ditutup dengan }.',
    en: 'The object that begins here is never closed by }.',
  },
  'open-list': {
    id: 'Daftar yang dimulai di sini tidak pernah ditutup dengan ].',
    en: 'The list that begins here is never closed by ].',
  },
  control: {
    id: 'Di dalam teks ada tanda kendali yang tidak boleh ditulis langsung. Tulis tab sebagai \\t.',
    en: 'The text holds a control character that must not be written as such. Write a tab as \\t.',
  },
  escape: {
    id: 'Garis miring terbalik di sini tidak diikuti tanda yang dikenal JSON. Untuk garis miring itu sendiri tulis \\\\.',
    en: 'The backslash here is not followed by anything that JSON knows. For a backslash itself write \\\\.',
  },
  number: {
    id: 'Angka ini tidak ditulis menurut JSON: tanpa nol di depan, dan pecahan memakai titik.',
    en: 'This number is not written as JSON wants it: no zero in front, and a point before decimals.',
  },
  depth: {
    id: 'Susunan di sini terlalu dalam untuk sebuah gaya redaksi.',
    en: 'This is nested deeper than any house style needs.',
  },
  rest: {
    id: 'Setelah penutup terakhir masih ada isi: “{found}”. Hapus semuanya.',
    en: 'Something follows the last closing bracket: “{found}”. Remove it.',
  },
} as const satisfies Readonly<Record<string, Message>>

export type JsonFaultKind = keyof typeof JSON_FAULTS

/** One character as it is shown in a sentence; the end of the text has none. */
const shown = (text: string, at: number): Message => {
  const point = text.codePointAt(at)
  if (point === undefined) return { id: 'akhir berkas', en: 'the end of the file' }
  if (point === 10 || point === 13) return { id: 'akhir baris', en: 'the end of the line' }
  const sign = String.fromCodePoint(point)
  return { id: sign, en: sign }
}

/** @example jsonFault('{', 'open-object', 0).message.en // 'The object that begins here is never closed by }.' */
export function jsonFault(text: string, kind: JsonFaultKind, at: number): JsonFault {
  const found = shown(text, at)
  const { id, en } = JSON_FAULTS[kind]
  return {
    at,
    message: {
      id: id.replace('{found}', () => found.id),
      en: en.replace('{found}', () => found.en),
    },
  }
}
