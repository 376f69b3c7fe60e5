import type { Compilable, RawBuilder } from 'kysely'
import { query } from './query.ts'

/** SQL that says more plainly by itself what it does than a builder would. */
export const plain = <Row>(text: RawBuilder<Row>): Compilable<Row> => ({
  compile: () => text.compile(query),
})
