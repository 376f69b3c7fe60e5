import { expect, test } from 'vitest'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('drafts that are there wait to be read, those that came last first', () => {
  const db = schemaAt(190)
  putDraft(db, 'older')
  putDraft(db, 'newer')
  db.exec("update draft set submitted_at = '2026-03-05T12:00:00.000Z' where id = 'newer'")
  upTo(db, 220)
  const waiting = db
    .prepare("select draft_id from near_text where hash = '' order by number")
    .pluck()
    .all()
  expect(waiting).toEqual(['newer', 'older'])
})

test('a draft is read once, and has a mark once', () => {
  const db = schemaAt(220)
  putDraft(db)
  const insert = db.prepare("insert into near_text (draft_id, hash, marks) values ('d', '', x'')")
  insert.run()
  expect(() => insert.run()).toThrow('UNIQUE')
  const mark = db.prepare('insert into near_mark values (7, 1)')
  mark.run()
  expect(() => mark.run()).toThrow('UNIQUE')
})
