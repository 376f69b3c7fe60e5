import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { storeFile } from '#main/store/open.ts'
import { keepRecord } from '#main/store/writer-records.ts'
import { inventedAside } from '../generated/aside.ts'
import { filling } from '../generated/filling.ts'
import { generate } from '../generated/generate.ts'
import { invented } from '../generated/invent.ts'
import { emptyFolder, must, openedStore } from './place.ts'

const WISH = { drafts: 120, seed: 3, until: '2026-11-01T00:00:00.000Z' } as const

/** The schema, and all rows of all tables but statistics of the planner and the index's own pages. */
function everythingIn(folder: string) {
  const db = new Database(storeFile(folder), { readonly: true })
  const schema = db
    .prepare("select type, name, sql from sqlite_schema where name not like 'sqlite_stat%'")
    .all()
  const tables = db
    .prepare<[], string>(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_s%'",
    )
    .pluck()
    .all()
  const rows = tables.map((table) => {
    const found = db.prepare<[], unknown[]>(`select * from "${table}"`).raw().all()
    return [table, found.map((row) => JSON.stringify(row)).toSorted()] as const
  })
  const hits = db.prepare("select rowid from search_text where search_text match 'menurut'").all()
  db.close()
  return {
    schema: schema.map((one) => JSON.stringify(one)).toSorted(),
    rows: new Map(rows),
    hits,
  }
}

test('a store that is filled in one go has the schema and the rows that the program writes', async () => {
  const [usual, quick] = [emptyFolder(), emptyFolder()]
  const store = await openedStore(usual)
  const { until } = WISH
  await generate({
    ...{ batches: invented(WISH), until },
    write: (act) => must(store.write(act)),
  })
  // What the program does in the background.
  while (must(store.note((to) => keepRecord(to, 100)))) {}
  const empty = await openedStore(quick)
  empty.close()
  const { write, finish } = filling(storeFile(quick))
  await generate({ batches: inventedAside(WISH), until, write })
  finish()
  const [expected, found] = [everythingIn(usual), everythingIn(quick)]
  expect(found.schema).toEqual(expected.schema)
  expect(expected.hits.length).toBeGreaterThan(60)
  expect(found.hits).toEqual(expected.hits)
  expect([...found.rows.keys()]).toEqual([...expected.rows.keys()])
  for (const [table, rows] of expected.rows) expect(found.rows.get(table), table).toEqual(rows)
})
