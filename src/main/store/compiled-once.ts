import type { Compilable } from 'kysely'

/**
 * A query that is built and compiled once, at its first use: for one row that takes ten times as long as to run it.
 *
 * @param build is given something in place of the values, which it hands to the query and does not look at
 * @example const titleOf = compiledOnce((id: string) => query.selectFrom('draft').select('title').where('id', '=', id))
 */
export function compiledOnce<Values extends readonly unknown[], Row>(
  build: (...values: Values) => Compilable<Row>,
): (...values: Values) => Compilable<Row> {
  const compile = (count: number) => {
    const given: readonly unknown[] = Array.from({ length: count }, () => ({}))
    const compiled = build(...(given as Values)).compile()
    return { compiled, places: compiled.parameters.map((one) => given.indexOf(one)) }
  }
  let made: ReturnType<typeof compile> | undefined
  return (...values) => {
    made ??= compile(values.length)
    const { compiled, places } = made
    const parameters = compiled.parameters.map((own, at) => {
      const place = places[at] ?? -1
      return place === -1 ? own : values[place]
    })
    return { compile: () => ({ ...compiled, parameters }) }
  }
}
