import { expect, test } from 'vitest'
import { fileOf, outline, read } from '../fixtures/intake.ts'

const page = (table: string) =>
  `<h1>Harga di Lembah Seruni</h1><p>Warga mencatat harga sejak Senin.</p>${table}`

test('a table of words stays one; its caption stands above it', () => {
  const intake = read(
    fileOf(
      'harga.html',
      page(
        '<table><caption>Harga per kilo</caption><tr><th>Bahan<th>Harga</tr><tr><td>Beras<td><a href="https://contoh.id/">Rp15.000</a></tr></table>',
      ),
    ),
  )
  expect(outline(intake)).toEqual([
    'p: Warga mencatat harga sejak Senin.',
    'p: Harga per kilo',
    'table: Bahan | Harga; Beras | Rp15.000; ',
  ])
  expect(intake.recognised.stripped).toEqual([])
})

test('merged cells are unfolded, and the report names them', () => {
  const intake = read(
    fileOf(
      'harga.html',
      page(
        '<table><tr><th colspan="2">Bahan<th>Harga</tr><tr><td>Beras<td>Arum<td>Rp15.000</tr></table>',
      ),
    ),
  )
  expect(outline(intake)[1]).toBe('table: Bahan |  | Harga; Beras | Arum | Rp15.000; ')
  expect(intake.recognised.stripped).toEqual(['colspan, rowspan \u00d7 1'])
})

test('a table that lays out a page is read as what stands in it', () => {
  const intake = read(
    fileOf(
      'tata.html',
      page('<table><tr><td><h2>Panen</h2><p>Warga memanen.</p></td><td>x</td></tr></table>'),
    ),
  )
  expect(outline(intake).slice(1)).toEqual(['h2: Panen', 'p: Warga memanen.', 'p: x'])
})
