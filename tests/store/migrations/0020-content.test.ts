import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('keeps the drafts that were there', () => {
  const db = schemaAt(10)
  putDraft(db)
  const before = db.prepare('select * from draft').all()
  upTo(db, 20)
  expect(db.prepare('select * from draft').all()).toEqual(before)
})

test('a revision is neither changed nor deleted', () => {
  const db = schemaAt(20)
  putDraft(db)
  db.exec(`insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani')`)
  expect(() => db.exec("update revision set content_json = '[]'")).toThrow('never changed')
  expect(() => db.exec('delete from revision')).toThrow('never deleted')
})

test('the journal gives up old lines and never its newest', () => {
  const db = schemaAt(20)
  putDraft(db)
  for (const seq of [1, 2, 3]) {
    db.exec(`insert into journal values ('d', ${seq}, 'h', '{}', '${NOON}')`)
  }
  db.exec('delete from journal where seq = 1')
  expect(() => db.exec('delete from journal where seq = 3')).toThrow('never deleted')
  expect(() => db.exec("update journal set hash = 'x'")).toThrow('never changed')
  expect(db.prepare('select seq from journal').pluck().all()).toEqual([2, 3])
})
