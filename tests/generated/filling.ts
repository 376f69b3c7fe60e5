import Database from 'better-sqlite3'
import { type Writer, writer } from '#main/store/connection.ts'

/** KiB of the store that are held in memory: each draft goes into some thirty trees, most of them anywhere. */
const HELD = 1_500_000
/** Bytes of words that the search index gathers before it writes them, and how many it does by itself. */
const GATHERED = 64_000_000
const BY_ITSELF = 1_048_576

/** A trigger looks for the decisions of a draft. */
const LOOKED_INTO = 'decision_by_draft'

/** Nothing that is generated fires them, but to see that costs more than the row that they look at. */
const IDLE = ['finding_is_answered', 'near_text_is_to_judge_again'] as const

/** A store that nobody else has open, to be filled. */
export interface Filling {
  /** Runs one transaction. */
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
    marksAtTheEnd(db),
    wordsAtTheEnd(db),
    indexesAtTheEnd(db),
    ...IDLE.map((name) => withoutTrigger(db, name)),
    recordsAtTheEnd(db),
  ]
  const to = writer(db)
  return {
    write: (act) => db.transaction(() => act(to))(),
    finish: () => {
      for (const end of ends) db.transaction(end)()
      db.pragma('optimize')
      db.pragma('locking_mode = normal')
      db.pragma('journal_mode = wal')
      db.close()
    },
  }
}

/** The marks by which drafts read alike lie in the order of the marks, which is none that drafts come in. */
function marksAtTheEnd(db: Database.Database): () => void {
  // By its name it stands before the store's own.
  db.exec('create temp table near_mark (mark integer not null, number integer not null)')
  return () =>
    db.exec(`
      insert into main.near_mark select mark, number from temp.near_mark order by mark, number;
      drop table temp.near_mark`)
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
        select rowid, ${parts} from temp.search_text order by rowid;
      drop table temp.search_text`)
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

/** With each decision on one draft of a writer all of them would get the writer's new record. */
function recordsAtTheEnd(db: Database.Database): () => void {
  const restore = withoutTrigger(db, 'writer_has_other_record')
  return () => {
    restore()
    // Who has one approval and no decision is better than anybody can be: what follows is a change for all.
    db.exec(`
      create temp table counted as select id, approved, decided from writer;
      update writer set approved = 1, decided = 0;
      update writer set (approved, decided) =
        (select approved, decided from counted where counted.id = writer.id);
      drop table counted`)
  }
}
