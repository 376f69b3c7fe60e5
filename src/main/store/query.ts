import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Schema } from './schema.ts'

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
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})
