import { expect, test } from 'vitest'
import { putDraft, schemaAt, tables } from './schema.ts'

test('makes writers, sources and drafts', () => {
  expect(tables(schemaAt(10))).toEqual([
    'draft',
    'schema_history',
    'source',
    'status_count',
    'writer',
  ])
})

test('a source is neither changed nor deleted', () => {
  const db = schemaAt(10)
  putDraft(db)
  expect(() => db.exec("update source set bytes = x'00'")).toThrow('a source is never changed')
  expect(() => db.exec('delete from source')).toThrow('a source is never deleted')
})

test('the drafts of each status stay counted', () => {
  const db = schemaAt(10)
  const counts = () =>
    Object.fromEntries(db.prepare('select status, drafts from status_count').raw().all() as [])
  for (const id of ['a', 'b', 'c']) putDraft(db, id)
  expect(counts()).toEqual({ submitted: 3 })
  db.exec("update draft set status = 'in-review' where id in ('a', 'b')")
  expect(counts()).toEqual({ submitted: 1, 'in-review': 2 })
  db.exec("delete from draft where id = 'a'")
  expect(counts()).toEqual({ submitted: 1, 'in-review': 1 })
})

test('the queue reads a status along an index', () => {
  const plan = schemaAt(10)
    .prepare("explain query plan select * from draft where status = 'x' order by submitted_at, id")
    .all()
  expect(plan).toEqual([
    expect.objectContaining({ detail: 'SEARCH draft USING INDEX draft_by_status (status=?)' }),
  ])
})
