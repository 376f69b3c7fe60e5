import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

const marked = (db: ReturnType<typeof schemaAt>) =>
  db.prepare('select draft_id, status, is_indexed from search_draft order by seq').all()

test('the drafts of an older store are to be indexed, and its counts are made anew', () => {
  const db = schemaAt(220)
  putDraft(db, 'b', 'approved')
  putDraft(db, 'a')
  db.exec(`insert into setting values ('checkedWith', '"0.1.0 hash"')`)
  upTo(db, 230)
  expect(marked(db)).toEqual([
    { draft_id: 'a', status: 'submitted', is_indexed: 0 },
    { draft_id: 'b', status: 'approved', is_indexed: 0 },
  ])
  expect(db.prepare('select count(*) from setting').pluck().get()).toBe(0)
})

test('another text, another version and another status are noticed by themselves', () => {
  const db = schemaAt(230)
  putDraft(db, 'd')
  const indexed = () => db.exec('update search_draft set is_indexed = 1')
  const isIndexed = () => db.prepare('select is_indexed from search_draft').pluck().get()
  const line = db.prepare(`insert into journal values ('d', ?, ?, '{}', '${NOON}')`)
  line.run(1, 'one')
  indexed()
  line.run(2, 'one')
  expect(isIndexed()).toBe(1)
  line.run(3, 'two')
  expect(isIndexed()).toBe(0)
  indexed()
  db.exec(`
    insert into summary_version values ('v', 'd', 1, 1, null, 'import', 'import', 'h', '${NOON}', 'Rani');
    update draft set current_version = 'v'`)
  expect(isIndexed()).toBe(0)
  indexed()
  db.exec("update draft set status = 'on-hold', blockers = 4")
  expect(marked(db)).toEqual([{ draft_id: 'd', status: 'on-hold', is_indexed: 1 }])
})
