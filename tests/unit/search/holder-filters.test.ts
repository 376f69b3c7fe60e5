import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#shared/search/parse.ts'
import { printFilter } from '#shared/search/print-filter.ts'
import type { Filter } from '#shared/search/query.ts'
import { readTag } from '#shared/tag/tag.ts'

test.each<readonly [string, Filter]>([
  ['dipegang:saya', { kind: 'holder', who: 'own', isExcluded: false }],
  ['-holder:anyone', { kind: 'holder', who: 'anybody', isExcluded: true }],
  ['dipegang:"siapa pun"', { kind: 'holder', who: 'anybody', isExcluded: false }],
  ['dipegang:tidak', { kind: 'holder', who: 'nobody', isExcluded: false }],
  ['dipegang:"Rani W"', { kind: 'holder', who: { named: 'Rani W' }, isExcluded: false }],
  ['tagar:#Banjir,cuaca', { kind: 'tag', tags: ['banjir', 'cuaca'], isExcluded: false }],
])('%s', (text, filter) => {
  expect(parseQuery(text)).toEqual({ terms: [], filters: [filter], faults: [] })
})

const tag = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(readTag)
  .filter((one) => one !== null)
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('holder' as const),
    who: fc.oneof(
      fc.constantFrom('own' as const, 'anybody' as const, 'nobody' as const),
      fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{0,9}$/).map((named) => ({ named })),
    ),
    isExcluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('tag' as const),
    tags: fc.uniqueArray(tag, { minLength: 1, maxLength: 4 }),
    isExcluded: fc.boolean(),
  }),
)

test('what is printed is read again as the same', () => {
  fc.assert(
    fc.property(filter, fc.constantFrom('id' as const, 'en' as const), (one, language) => {
      expect(parseQuery(printFilter(one, language))).toMatchObject({ filters: [one], faults: [] })
    }),
    { numRuns: 1_000 },
  )
})
