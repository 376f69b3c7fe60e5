import { expect, test } from 'vitest'
import { indexArticle } from '#shared/summary/article-index.ts'
import { articleOf } from '../../eval/article.ts'
import { namesValue, replacedWords } from '../../eval/named-value.ts'
import { sourceSentences } from '../../eval/source-sentence.ts'

const finding = (article: string | null) => ({
  check: 'summary/name-replaced',
  severity: 'blocker' as const,
  variant: 'default',
  params: {},
  place: { kind: 'summary' as const },
  words: null,
  article,
  evidence: [],
  fix: null,
})

test('the replaced words stand between the shared beginning and the shared end', () => {
  expect(replacedWords('Dilaporkan BBC, harga naik.', 'Dilaporkan KCNA, harga naik.')).toBe('BBC')
  expect(replacedWords('Panen 900 ton padi.', 'Panen dua ribu ton padi.')).toBe('900')
  expect(replacedWords('Sama saja.', 'Sama saja.')).toBe('')
})

test('a finding names the value by its words, by more of the name, or by the same number', () => {
  expect(namesValue([finding('BBC')], 'BBC')).toBe(true)
  expect(namesValue([finding('Bupati Wulan Sari')], 'Wulan')).toBe(true)
  expect(namesValue([finding('15 ribu')], '15.000')).toBe(true)
  expect(namesValue([finding('KCNA'), finding(null)], 'BBC')).toBe(false)
})

test('a whole sentence shown beside a bullet names nothing', () => {
  expect(
    namesValue([finding('Harga beras di Sagulaut naik lagi sejak awal pekan')], 'Sagulaut'),
  ).toBe(false)
})

test('a copy has each sentence that reads the same as its source', () => {
  const index = indexArticle(articleOf('Harga naik. “Ya,” kata Rini.\n\nHarga naik.'))
  expect(sourceSentences(index, '"Ya", kata Rini.').size).toBe(1)
  expect(sourceSentences(index, 'Harga naik.').size).toBe(2)
  expect(sourceSentences(index, 'Harga turun.').size).toBe(0)
})
