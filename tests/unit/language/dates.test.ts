import { expect, test } from 'vitest'
import { readWeekdayPairs } from '#shared/language/dates.ts'
import { tokenise } from '#shared/language/tokens.ts'

const pairs = (text: string) =>
  readWeekdayPairs(text, tokenise(text)).map((pair) => [
    pair.weekday.text,
    pair.date.text,
    pair.actual,
  ])

test.each([
  ['pada Rabu (13/8/2025).', [['Rabu', '13/8/2025', 3]]],
  ['Selasa malam (23/9/2025)', [['Selasa', '23/9/2025', 2]]],
  ['pada Jumat (28/11)', [['Jumat', '28/11', null]]],
  ['Rabu, 13 Agustus 2025', [['Rabu', '13 Agustus 2025', 3]]],
  ['Kamis (01/10/2025)', [['Kamis', '01/10/2025', 3]]],
  ['Senin (31/2/2025)', [['Senin', '31/2/2025', null]]],
  ['Rabu lalu ia tiba. Tanggal 13 Agustus 2025 ia pergi.', []],
  ['dua Minggu (13/8/2025)', []],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected)
})
