import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiledOnce } from '#main/store/compiled-once.ts'
import { query } from '#main/store/query.ts'

const titled = (title: string, status: 'approved' | 'rejected', words: number) =>
  query
    .selectFrom('draft')
    .select('id')
    .where('status', '=', status)
    .where('words', '>', 7)
    .where(({ eb, or }) => or([eb('title', '=', title), eb('opening', '=', title)]))
    .where('words', '<', words)

test('a query that is compiled once asks the same as one that is built anew', () => {
  const once = compiledOnce(titled)
  const values = fc.tuple(
    fc.string(),
    fc.constantFrom('approved' as const, 'rejected' as const),
    fc.constantFrom(0, 7, 900),
  )
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (asked) => {
      // All of them before any is run: none may change what another asks.
      const compiled = asked.map((one) => once(...one))
      for (const [at, one] of asked.entries()) {
        const { sql, parameters } = titled(...one).compile()
        expect(compiled[at]?.compile()).toMatchObject({ sql, parameters })
      }
    }),
  )
})

test('it is built at its first use and never again', () => {
  let built = 0
  const once = compiledOnce((id: string) => {
    built += 1
    return query.selectFrom('draft').select('title').where('id', '=', id)
  })
  expect(built).toBe(0)
  expect(once('a').compile().parameters).toEqual(['a'])
  expect(once('b').compile().parameters).toEqual(['b'])
  expect(built).toBe(1)
})
