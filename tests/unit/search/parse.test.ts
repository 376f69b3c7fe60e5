import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import { FIELD_WORDS } from '#shared/search/fields.ts'
import { checksOfWord, wordOfFinding } from '#shared/search/finding-words.ts'
import { parseQuery } from '#shared/search/parse.ts'
import { searchPartSchema } from '#shared/search/parts.ts'
import type { Filter, SearchQuery, Term } from '#shared/search/query.ts'
import { STATUS_WORDS } from '#shared/search/status-words.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'

const term = (words: string, how: Partial<Term> = {}): Term => ({
  words: words.split(' '),
  isPrefix: false,
  part: null,
  isExcluded: false,
  ...how,
})

test.each<readonly [string, readonly Term[]]>([
  ['pasar sagu ', [term('pasar'), term('sagu')]],
  ['pasar sag', [term('pasar'), term('sag', { isPrefix: true })]],
  ['Kerja-Sama ', [term('kerja sama')]],
  ['"harga beras" -kata ', [term('harga beras'), term('kata', { isExcluded: true })]],
  ['kata* ', [term('kata', { isPrefix: true })]],
  ['"kerja sam"* lagi ', [term('kerja sam', { isPrefix: true }), term('lagi')]],
  [
    'judul:pasar penulis:"Rani W" ',
    [term('pasar', { part: 'title' }), term('rani w', { part: 'writer' })],
  ],
  ['TITLE:Café ', [term('cafe', { part: 'title' })]],
  ['“kutip lengkung” ', [term('kutip lengkung')]],
  ['pukul 10:30 https://contoh.id ', [term('pukul'), term('10 30'), term('https contoh id')]],
  ['a - b ', [term('a'), term('b')]],
])('%s', (text, terms) => {
  expect(parseQuery(text).terms).toEqual(terms)
})

test.each<readonly [string, readonly Filter[]]>([
  [
    'status:ditunda,baru',
    [{ kind: 'status', statuses: ['on-hold', 'submitted'], isExcluded: false }],
  ],
  ['-status:approved', [{ kind: 'status', statuses: ['approved'], isExcluded: true }]],
  [
    'tanggal:2026-10..2026-11',
    [{ kind: 'date', from: '2026-10-01', to: '2026-11-30', isExcluded: false }],
  ],
  ['date:..2026', [{ kind: 'date', from: null, to: '2026-12-31', isExcluded: false }]],
  ['tanggal:2024-02', [{ kind: 'date', from: '2024-02-01', to: '2024-02-29', isExcluded: false }]],
  [
    'temuan:sumber-hilang',
    [{ kind: 'finding', checks: ['summary/lost-attribution'], isExcluded: false }],
  ],
  [
    'finding:"cut mid word"',
    [{ kind: 'finding', checks: ['summary/cut-mid-word'], isExcluded: false }],
  ],
  ['temuan:penghalang', [{ kind: 'severity', severity: 'blocker', isExcluded: false }]],
])('%s', (text, filters) => {
  expect(parseQuery(text)).toEqual({ terms: [], filters, faults: [] })
})

test.each([
  ['pasar "harga beras', 'open-quote', '"harga beras', ''],
  ['status: ', 'no-value', 'status:', ''],
  ['sagu status:ditundaa', 'unknown-status', 'ditundaa', 'ditunda'],
  ['temuan:sumber-hilan x', 'unknown-finding', 'sumber-hilan', 'sumber-hilang'],
  ['tanggal:2026-13', 'wrong-date', '2026-13', ''],
  ['tanggal:2026-02-30', 'wrong-date', '2026-02-30', ''],
  ['tanggal:2026-11..2026-10', 'turned-dates', '2026-11..2026-10', '2026-10..2026-11'],
  ['sttaus:baru', 'unknown-field', 'sttaus', 'status'],
  ['pasar ??? ', 'no-word', '???', ''],
  ['-pasar', 'only-excluded', '-pasar', ''],
])('%s gets a hint at the place', (text, kind, place, meant) => {
  const { faults } = parseQuery(text)
  expect(
    faults.map((fault) => [fault.kind, text.slice(fault.start, fault.end), fault.meant]),
  ).toEqual([[kind, place, meant]])
})

test('a part that is wrong is left out and the rest counts', () => {
  const { terms, filters } = parseQuery('sagu status:besok tanggal:2026 ')
  expect(terms).toEqual([term('sagu')])
  expect(filters).toEqual([
    { kind: 'date', from: '2026-01-01', to: '2026-12-31', isExcluded: false },
  ])
})

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'judul:',
        'status:',
        'tanggal:',
        'temuan:',
        '"',
        '-',
        '*',
        ' ',
        ':',
        '..',
        'a',
        'baru',
        '2026',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
)

test('every text is read, and every hint has a place in it', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { terms, faults } = parseQuery(text)
      for (const { words } of terms) {
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]/u)
      }
      for (const { start, end } of faults) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1_000 },
  )
})

const word = fc.stringMatching(/^[a-z]{1,8}$/)
const someTerm: fc.Arbitrary<Term> = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  isPrefix: fc.boolean(),
  part: fc.option(fc.constantFrom(...searchPartSchema.options)),
  isExcluded: fc.boolean(),
})
const someFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    statuses: fc.uniqueArray(fc.constantFrom(...draftStatusSchema.options), { minLength: 1 }),
    isExcluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('severity' as const),
    severity: fc.constantFrom('blocker' as const, 'warning' as const, 'note' as const),
    isExcluded: fc.boolean(),
  }),
)

const typedTerm =
  (language: 0 | 1) =>
  ({ words, isPrefix, part, isExcluded }: Term) =>
    `${isExcluded ? '-' : ''}${part === null ? '' : `${FIELD_WORDS[part][language]}:`}"${words.join(' ')}"${isPrefix ? '*' : ''}`
const typedFilter = (language: 0 | 1) => (filter: Filter) => {
  const minus = filter.isExcluded ? '-' : ''
  if (filter.kind === 'status')
    return `${minus}status:${filter.statuses.map((status) => STATUS_WORDS[status][language]).join(',')}`
  if (filter.kind !== 'severity') return ''
  const words = {
    blocker: ['penghalang', 'blocker'],
    warning: ['peringatan', 'warning'],
    note: ['catatan', 'note'],
  }
  return `${minus}${FIELD_WORDS.finding[language]}:${words[filter.severity][language]}`
}

test('what is typed out in either language is read as it was meant', () => {
  fc.assert(
    fc.property(
      fc.array(someTerm, { maxLength: 4 }),
      fc.array(someFilter, { maxLength: 3 }),
      fc.constantFrom(0 as const, 1 as const),
      (terms, filters, language) => {
        const text = [
          ...terms.map(typedTerm(language)),
          ...filters.map(typedFilter(language)),
        ].join(' ')
        const read: SearchQuery = parseQuery(text)
        expect(read.terms).toEqual(terms)
        expect(read.filters).toEqual(filters)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('every check has an Indonesian name of its own', () => {
  const words = [...checks.keys()].map(wordOfFinding)
  expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([])
  expect([...checks.keys()].map((id) => checksOfWord(wordOfFinding(id)))).toEqual(
    [...checks.keys()].map((id) => [id]),
  )
  expect(new Set(words).size).toBe(words.length)
})
