import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import { withFilter, withoutPiece, withWords, wordsIn } from '#shared/search/edit-query.ts'
import { filtersIn, parseQuery } from '#shared/search/parse.ts'
import { searchPartSchema } from '#shared/search/parts.ts'
import { fieldOfCondition, printFilter } from '#shared/search/print-filter.ts'
import type { Filter, SearchQuery } from '#shared/search/query.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'

const day = fc
  .date({
    min: new Date('2001-01-01T00:00Z'),
    max: new Date('2099-12-31T00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

/** Two ends in order, at least one of them closed. */
const ends = <T extends string | number>(one: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.option(one), fc.option(one))
    .filter(([least, most]) => least !== null || most !== null)
    .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)))

const excluded = fc.boolean()
const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/)

const someFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    statuses: fc.uniqueArray(fc.constantFrom(...draftStatusSchema.options), { minLength: 1 }),
    isExcluded: excluded,
  }),
  fc.record({
    kind: fc.constant('severity' as const),
    severity: fc.constantFrom('blocker' as const, 'warning' as const, 'note' as const),
    isExcluded: excluded,
  }),
  fc.record({
    kind: fc.constant('finding' as const),
    checks: fc.uniqueArray(fc.constantFrom(...checks.keys()), { minLength: 1, maxLength: 3 }),
    isExcluded: excluded,
  }),
  fc.record({
    kind: fc.constant('category' as const),
    categories: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    isExcluded: excluded,
  }),
  fc.record({
    kind: fc.constant('trait' as const),
    trait: fc.constantFrom('resubmitted' as const, 'ai' as const, 'near' as const),
    has: fc.boolean(),
    isExcluded: excluded,
  }),
  fc
    .tuple(fc.constantFrom('date' as const, 'held' as const), ends(day), excluded)
    .map(([kind, [from, to], isExcluded]) => ({ kind, from, to, isExcluded })),
  fc
    .tuple(
      fc.constantFrom('age' as const, 'blockers' as const),
      ends(fc.integer({ min: 0, max: 2_000 })),
      excluded,
    )
    .map(([kind, [least, most], isExcluded]) => ({ kind, least, most, isExcluded })),
)

const language = fc.constantFrom('id' as const, 'en' as const)

test('what a filter is printed as is read again as the filter, in either language', () => {
  fc.assert(
    fc.property(someFilter, language, (filter, into) => {
      expect(parseQuery(printFilter(filter, into))).toEqual({
        terms: [],
        filters: [filter],
        faults: [],
      })
    }),
    { numRuns: 2_000 },
  )
})

const typed = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.tuple(someFilter, language).map(([f, l]) => printFilter(f, l)) },
      fc.constantFrom(
        'pasar',
        'judul:pasar',
        'penulis:"Rani W"*',
        '"harga beras"',
        '-kata',
        '"kerja"*',
        'umur:besok',
        'status:',
        '"terbuka',
        '-',
        'pasar*',
      ),
    ),
    { maxLength: 6 },
  )
  .chain((pieces) =>
    fc
      .tuple(fc.constant(pieces), fc.constantFrom('', ' ', '  '), fc.constantFrom(' ', '  '))
      .map(([all, end, between]) => all.join(between) + end),
  )

const others = (query: SearchQuery, field: string): readonly Filter[] =>
  query.filters.filter((filter) => filter.isExcluded || fieldOfCondition(filter) !== field)

test('a filter takes the place of those of its field and touches nothing else', () => {
  fc.assert(
    fc.property(typed, someFilter, language, fc.boolean(), (text, one, into, isTaken) => {
      const filter = { ...one, isExcluded: false }
      const field = fieldOfCondition(filter)
      const before = parseQuery(text)
      const after = parseQuery(withFilter(text, field, isTaken ? filter : null, into))
      expect(after.terms).toEqual(before.terms)
      expect(after.filters).toEqual([...(isTaken ? [filter] : []), ...others(before, field)])
    }),
    { numRuns: 2_000 },
  )
})

test('a filter that is taken out is gone, and all the rest stays what it was', () => {
  fc.assert(
    fc.property(typed, fc.nat(), (text, pick) => {
      const placed = filtersIn(text)
      const at = placed.length === 0 ? 0 : pick % placed.length
      const piece = placed[at]
      fc.pre(piece !== undefined)
      const after = parseQuery(withoutPiece(text, piece))
      expect(after.terms).toEqual(parseQuery(text).terms)
      expect(after.filters).toEqual(placed.toSpliced(at, 1).map(({ filter }) => filter))
    }),
    { numRuns: 2_000 },
  )
})

test('words of a part are read back, and only they change', () => {
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom(...searchPartSchema.options),
      fc.array(
        word.map((one) => one.replaceAll('-', ' ')),
        { maxLength: 3 },
      ),
      language,
      (text, part, words, into) => {
        const wanted = words.join(' ')
        const query = withWords(text, part, wanted, into)
        expect(wordsIn(query, part)).toBe(wanted)
        const rest = (of: SearchQuery) =>
          of.terms.filter((term) => term.part !== part || term.isExcluded)
        expect(rest(parseQuery(query))).toEqual(rest(parseQuery(text)))
        expect(parseQuery(query).filters).toEqual(parseQuery(text).filters)
      },
    ),
    { numRuns: 2_000 },
  )
})

test.each([
  ['umur:>3', { kind: 'age', least: 72, most: null }],
  ['age:<12hours', { kind: 'age', least: null, most: 12 }],
  ['umur:2', { kind: 'age', least: 48, most: 72 }],
  ['umur:1..3hari', { kind: 'age', least: 24, most: 72 }],
  ['halangan:>0', { kind: 'blockers', least: 1, most: null }],
  ['blockers:0', { kind: 'blockers', least: 0, most: 0 }],
  ['halangan:<=2', { kind: 'blockers', least: null, most: 2 }],
  ['kirim-ulang:ya', { kind: 'trait', trait: 'resubmitted', has: true }],
  ['ai:no', { kind: 'trait', trait: 'ai', has: false }],
  ['mirip:ya', { kind: 'trait', trait: 'near', has: true }],
  ['tunda:..2026-12-01', { kind: 'held', from: null, to: '2026-12-01' }],
  ['rubrik:"Gaya Hidup,Olahraga"', { kind: 'category', categories: ['gaya-hidup', 'olahraga'] }],
])('%s', (text, condition) => {
  expect(parseQuery(text)).toEqual({
    terms: [],
    filters: [{ ...condition, isExcluded: false }],
    faults: [],
  })
})

test.each([
  ['umur:lama', 'wrong-age', 'lama', ''],
  ['umur:7..3', 'turned-numbers', '7..3', '3..7'],
  ['umur:7..3jam', 'turned-numbers', '7..3jam', '3..7jam'],
  ['halangan:banyak', 'wrong-number', 'banyak', ''],
  ['halangan:5..2', 'turned-numbers', '5..2', '2..5'],
  ['halangan:<0', 'wrong-number', '<0', ''],
  ['kirim-ulang:yaa', 'neither-yes-nor-no', 'yaa', 'ya'],
  ['ai:mungkin', 'neither-yes-nor-no', 'mungkin', ''],
  ['tunda:besok', 'wrong-date', 'besok', ''],
  ['rubrk:olahraga x', 'unknown-field', 'rubrk', 'rubrik'],
])('%s gets a hint at the place', (text, kind, place, meant) => {
  const { faults } = parseQuery(text)
  expect(
    faults.map((fault) => [fault.kind, text.slice(fault.start, fault.end), fault.meant]),
  ).toEqual([[kind, place, meant]])
})
