import type Database from 'better-sqlite3'
import type { Compilable } from 'kysely'

/** Runs queries that only look. */
export interface Reader {
  readonly all: <Row>(query: Compilable<Row>) => readonly Row[]
  readonly first: <Row>(query: Compilable<Row>) => Row | undefined
  /** One row after the other, for what is too long to hold at once. */
  readonly each: <Row>(query: Compilable<Row>) => Iterable<Row>
}

/** Runs queries that change rows, inside a transaction of open.ts. */
export interface Writer extends Reader {
  readonly run: (query: Compilable<unknown>) => void
}

/** A query's statements are prepared once per connection; the shapes are those of our own code. */
export function reader(db: Database.Database): Reader {
  const prepared = preparer(db)
  return {
    all: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepared<Row>(sql).all(...parameters)
    },
    first: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      return prepared<Row>(sql).get(...parameters)
    },
    each: <Row>(query: Compilable<Row>) => {
      const { sql, parameters } = query.compile()
      // A statement that is being walked cannot be run again, so it is not shared.
      return db.prepare<unknown[], Row>(sql).iterate(...parameters)
    },
  }
}

export function writer(db: Database.Database): Writer {
  const prepared = preparer(db)
  return {
    ...reader(db),
    run: (query) => {
      const { sql, parameters } = query.compile()
      prepared(sql).run(...parameters)
    },
  }
}

function preparer(db: Database.Database) {
  const statements = new Map<string, Database.Statement<unknown[], unknown>>()
  return <Row>(sql: string): Database.Statement<unknown[], Row> => {
    const known = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, known)
    return known as Database.Statement<unknown[], Row>
  }
}
