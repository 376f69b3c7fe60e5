import { expect, test } from 'vitest'
import { letterActionSchema } from '#shared/letter/letter.ts'
import { writeLetter } from '#shared/letter/write-letter.ts'
import { aLetter, aNote, letterArticle, letterInput, placeOf } from '../../fixtures/a-letter.ts'
import { anArticle } from '../../fixtures/an-article.ts'

test('a letter names writer, title, the reasons in the words of the house, and who decided', () => {
  const letter = aLetter({ reasons: ['typos', 'no-closing'], note: ' Hampir jadi. ' })
  expect(letter).toMatchObject({
    language: 'id',
    subject: 'Perbaikan naskah: Panen Cabai Tiga Minggu Lebih Awal',
    greeting: 'Halo, Sari Lestari.',
    note: 'Hampir jadi.',
    reasons: { lines: ['Banyak salah ketik', 'Tidak ada paragraf penutup'] },
    signature: ['Salam,', 'Rani Wulandari'],
  })
})

test.each([
  ['Petani Batu Lima memanen', 'pembuka, paragraf 1'],
  ['Hujan datang', 'judul bagian 1'],
  ['Warga menanam', 'bagian 1 (Hujan datang lebih cepat), paragraf 1'],
  // The second heading has no number of its own; the picture before it is no paragraph.
  ['Hujan pertama turun lagi', 'bagian 2 (Pasar menunggu), paragraf 2'],
])('the place of “%s” is said as “%s”', (words, where) => {
  const [line] = aLetter({ notes: [aNote({ place: placeOf(words) })] }).points.lines
  expect(line).toMatchObject({ where, quote: words })
})

test('a picture is named by its number and field', () => {
  const figure = letterArticle.blocks.find((block) => block.figure !== null)
  const place = { kind: 'figure', blockId: figure?.id ?? '', field: 'credit', quote: '' } as const
  const [line] = aLetter({ notes: [aNote({ place })] }).points.lines
  expect(line).toMatchObject({ where: 'gambar 1, kredit', quote: null })
})

test('a lost place leaves its quote, and an empty note is no line', () => {
  const place = { kind: 'block', blockId: 'b9', start: 0, end: 5, quote: 'Sudah dihapus' } as const
  const { lines } = aLetter({ notes: [aNote({ place }), aNote({ words: '  ' })] }).points
  expect(lines).toEqual([
    { words: 'Sebut tanggalnya.', reason: null, where: null, quote: 'Sudah dihapus' },
  ])
})

test('it is written in the language of the article, or in the one that was chosen', () => {
  const article = anArticle(
    '# A Late Harvest\n\nThe rain came late, and the price of chili is high.',
  )
  const input = { ...letterInput({ reasons: ['typos'] }), article }
  expect(writeLetter(input)).toMatchObject({ language: 'en', reasons: { lines: ['Many typos'] } })
  const chosen = { ...input, written: { ...input.written, language: 'id' as const } }
  expect(writeLetter(chosen)).toMatchObject({ language: 'id' })
})

test('only a final rejection leaves nothing to tick off', () => {
  const tickable = letterActionSchema.options.map(
    (action) => writeLetter({ ...letterInput(), action }).points.tickable,
  )
  expect(tickable).toEqual([true, false, true])
})

test('a reason that the house no longer has is named by its key', () => {
  expect(aLetter({ reasons: ['lama'] }).reasons.lines).toEqual(['lama'])
})
