import Database from 'better-sqlite3'
import { type Writer, writer } from '#main/store/connection.ts'
import { APPROVED, DECIDED } from '#main/store/migrations/0240-queue.ts'
import { keepRecord } from '#main/store/writer-records.ts'

/** KiB of the store that are held in memory: each draft goes into some thirty trees, most of them anywhere. */
const HELD = 1_500_000
/** Bytes of words that the search index gathers before it writes them, and how many it does by itself. */
const GATHERED = 64_000_000
const BY_ITSELF = 1_048_576

/** Drafts of a writer that get the record at once. */
const RECORDED = 1_000

/** A trigger looks for the decisions of a draft. */
const LOOKED_INTO = 'decision_by_draft'

/** Nothing that is generated fires them, but to see that costs more than the row that they look at. */
const IDLE = ['finding_is_answered', 'near_text_is_to_judge_again'] as const

/** A store that nobody else has open, to be filled. */
export interface Filling {
  /** All of it is one transaction: a page that much is put into is written out once, and none as it was before. */
  readonly write: (act: (to: Writer) => void) => void
  /** Puts in what was left for the end, and lets the store go. */
  readonly finish: () => void
}

/**
 * Opens a store to take in as much as it can. Nothing is safe before the end: a desk that was not generated
 * wholly is thrown away. So nothing waits for the disk, and what is kept in an order is put in order once.
 */
export function filling(file: string): Filling {
  const db = new Database(file, { fileMustExist: true })
  db.pragma('locking_mode = exclusive')
  db.pragma('journal_mode = memory')
  db.pragma('synchronous = off')
  db.pragma('foreign_keys = off')
  db.pragma(`cache_size = -${HELD}`)
  const ends = [
    gathered(db, 'near_mark', 'mark, number'),
    gathered(db, 'decision', 'rowid'),
    wordsAtTheEnd(db),
    indexesAtTheEnd(db),
    ...IDLE.map((name) => withoutTrigger(db, name)),
    recordsAtTheEnd(db),
  ]
  const to = writer(db)
  db.exec('begin')
  return {
    write: (act) => act(to),
    finish: () => {
      for (const end of ends) end()
      // Nobody works at this desk, in whose background they would follow.
      while (keepRecord(to, RECORDED)) {}
      db.exec('commit')
      db.pragma('optimize')
      db.pragma('locking_mode = normal')
      db.pragma('journal_mode = wal')
      db.close()
    },
  }
}

/**
 * Gathers what goes into a table beside it, to put it in at once: marks in the order of the marks, which is none
 * that drafts come in, and decisions when what their trigger works with is not fetched anew for each.
 */
function gathered(db: Database.Database, table: string, order: string): () => void {
  // By its name it stands before the store's own.
  db.exec(`create temp table ${table} as select * from main.${table} where false`)
  return () => db.exec(`insert into main.${table} select * from temp.${table} order by ${order}`)
}

/**
 * A statement with a trigger can be taken back alone, and before each of them the search index writes what it
 * has gathered: a piece for every draft, to be put together again and again.
 */
function wordsAtTheEnd(db: Database.Database): () => void {
  const parts = 'title, excerpt, body, captions, writer, bullets'
  const gather = (bytes: number) =>
    db.exec(`insert into main.search_text (search_text, rank) values ('hashsize', ${bytes})`)
  db.exec(`create temp table search_text (${parts})`)
  return () => {
    gather(GATHERED)
    db.exec(`
      insert into main.search_text (rowid, ${parts})
        select rowid, ${parts} from temp.search_text order by rowid`)
    gather(BY_ITSELF)
  }
}

/** Indexes that no statement looks into meanwhile. */
function indexesAtTheEnd(db: Database.Database): () => void {
  const indexes = db
    .prepare<[string], { readonly name: string; readonly sql: string }>(
      "select name, sql from sqlite_schema where type = 'index' and sql is not null and name <> ?",
    )
    .all(LOOKED_INTO)
  for (const { name } of indexes) db.exec(`drop index ${name}`)
  return () => {
    for (const { sql } of indexes) db.exec(sql)
  }
}

function withoutTrigger(db: Database.Database, name: string): () => void {
  const sql = db
    .prepare<[string], string>("select sql from sqlite_schema where type = 'trigger' and name = ?")
    .pluck()
    .get(name)
  if (sql === undefined) throw new Error(`the store has no trigger ${name}`)
  db.exec(`drop trigger ${name}`)
  return () => db.exec(sql)
}

/**
 * With each decision on one draft of a writer all of them would get the writer's new record. Until the end
 * nobody has been decided on, and all have the record of those.
 */
function recordsAtTheEnd(db: Database.Database): () => void {
  const restore = [
    withoutTrigger(db, 'writer_gets_decision'),
    withoutTrigger(db, 'writer_has_other_record'),
  ]
  return () => {
    for (const one of restore) one()
    db.exec(`
      update writer set (approved, decided) = (
        select count(*) filter (where status in ${APPROVED}),
          count(*) filter (where status in ${DECIDED})
        from draft where writer_id = writer.id
      )`)
  }
}
