import { expect, test } from 'vitest'
import { segmentSentences } from '#shared/language/segment.ts'

const pieces = (text: string) =>
  segmentSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Pak M. Lubis tiba. Lalu ia pergi.', ['Pak M. Lubis tiba.', 'Lalu ia pergi.']],
  ['PT. Sagu Raya untung. Sahamnya naik.', ['PT. Sagu Raya untung.', 'Sahamnya naik.']],
  ['Rektor Wulan Sari, S.E., M.M. Hadi hadir.', ['Rektor Wulan Sari, S.E., M.M. Hadi hadir.']],
  ['Ia minum vitamin C. Namun, ia tetap sakit.', ['Ia minum vitamin C.', 'Namun, ia tetap sakit.']],
  ['"Benarkah?" tanya Rini.', ['"Benarkah?" tanya Rini.']],
  ['1. Kirim ke Jl. Melati No. 5.', ['1. Kirim ke Jl. Melati No. 5.']],
  ['Baris satu\nBaris dua', ['Baris satu', 'Baris dua']],
  ['  Harganya Rp2.500.000 sehari.  ', ['Harganya Rp2.500.000 sehari.']],
  ['Ada apel, jeruk, dll. Semua habis.', ['Ada apel, jeruk, dll.', 'Semua habis.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(pieces(text)).toEqual(sentences)
})
