import {
  DummyDriver,
  Kysely,
  type LimitNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely'
import type { Schema } from './schema.ts'

/** Writes limits out: SQLite plans a statement anew whenever a parameter of its limit is set. */
class LimitsWrittenOut extends SqliteQueryCompiler {
  protected override visitLimit({ limit }: LimitNode): void {
    this.append('limit ')
    if (ValueNode.is(limit)) this.appendImmediateValue(limit.value)
    else this.visitNode(limit)
  }
}

/**
 * Writes typed SQL and runs none of it. Kysely's own driver is asynchronous and would give up the best
 * property of better-sqlite3, a transaction that is one synchronous function; so queries are compiled
 * here and run by connection.ts.
 */
export const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new LimitsWrittenOut(),
  },
})
