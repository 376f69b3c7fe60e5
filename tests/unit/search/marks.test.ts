import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksIn } from '#shared/search/marks.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { SearchTexts } from '#shared/search/parts.ts'
import { snippetOf } from '#shared/search/snippet.ts'
import { folded, searchTokens } from '#shared/search/tokens.ts'

const marked = (text: string, query: string) =>
  marksIn(text, 'body', parseQuery(query).terms).map(({ start, end }) => text.slice(start, end))

test.each<readonly [string, string, readonly string[]]>([
  ['Pasar sagu di pasar lama', 'pasar ', ['Pasar', 'pasar']],
  ['Pasaran dan pasar', 'pasar ', ['pasar']],
  ['Pasaran dan pasar', 'pasar', ['Pasaran', 'pasar']],
  ['Kerja-sama, kerja sama', '"kerja sama"', ['Kerja-sama', 'kerja sama']],
  ['Café di kota', 'cafe ', ['Café']],
  ['pasar sagu', 'judul:pasar -sagu ', []],
])('in "%s" %s marks %j', (text, query, words) => {
  expect(marked(text, query)).toEqual(words)
})

const texts = (body: string, more: Partial<SearchTexts> = {}): SearchTexts => ({
  ...{ title: '', excerpt: '', captions: '', writer: '', bullets: '' },
  body,
  ...more,
})

test('a snippet shows the stretch with most of the words', () => {
  const filler = 'Warga datang dari tiga kampung sejak pagi. '.repeat(12)
  const body = `Harga naik. ${filler}Harga beras di Lembah Seruni turun. ${filler}`
  const snippet = snippetOf(texts(body), parseQuery('harga seruni ').terms)
  expect(snippet?.text).toContain('Harga beras di Lembah Seruni turun')
  expect(snippet?.text.startsWith('… ')).toBe(true)
  expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
    'Harga',
    'Seruni',
  ])
})

test('without a word of it there is no snippet', () => {
  expect(snippetOf(texts('Panen cabai'), parseQuery('status:baru').terms)).toBeNull()
})

const anyText = fc
  .array(fc.constantFrom('pasar', 'Sagu', 'é', '-', ' ', '\n', '“', '12', 'panen', '. '), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''))

test('whatever is found in a text has marks there, and each mark is a word that was asked for', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('pasar', 'sagu', 'e', '12', 'panen'), (body, word) => {
      const { terms } = parseQuery(`${word} `)
      const stands = searchTokens(body).some((token) => token.word === word)
      const snippet = snippetOf(texts(body), terms)
      expect(snippet !== null).toBe(stands)
      if (snippet === null) return
      expect(snippet.marks.length).toBeGreaterThan(0)
      for (const { start, end } of snippet.marks)
        expect(folded(snippet.text.slice(start, end))).toBe(word)
    }),
    { numRuns: 1_000 },
  )
})

const OTHER_SCRIPT = ' Ω'

test('a word of another script elsewhere in a text changes no mark', () => {
  const plain = fc
    .array(
      fc.constantFrom('pasar', 'Sagu', 'PASARAN', '12', '-', '_', ' ', '\n', '“', '…', '\u00a0'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''))
  const query = fc.constantFrom(
    ...['pasar ', 'pasar', '"pasar sagu" ', 'pasar sagu ', '"pasar sagu" pasar*', '1', '12 -sagu '],
    ...['"sagu pasar', 'pasar pasar ', 'isi:sagu pasar ', 'judul:sagu ', 'Ω '],
  )
  fc.assert(
    fc.property(plain, query, (text, typed) => {
      const { terms } = parseQuery(typed)
      const among = marksIn(text + OTHER_SCRIPT, 'body', terms)
      expect(marksIn(text, 'body', terms)).toEqual(among.filter(({ end }) => end <= text.length))
    }),
    { numRuns: 1_000 },
  )
})
