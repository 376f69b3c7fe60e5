import { expect, test } from 'vitest'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('what is known of writers stays, and their drafts have it already', () => {
  const db = schemaAt(270)
  putDraft(db, 'a')
  putDraft(db, 'b')
  db.exec("update draft set status = 'approved' where id = 'a'")
  upTo(db, 280)
  expect(db.prepare('select approved, decided, record, is_ahead from writer').all()).toEqual([
    { approved: 1, decided: 1, record: 66, is_ahead: 0 },
  ])
  expect(db.prepare('select writer_record from draft').pluck().all()).toEqual([66, 66])
})

test('from then on a decision says that the record is ahead of the drafts', () => {
  const db = schemaAt(280)
  putDraft(db, 'a')
  putDraft(db, 'b')
  db.exec("update draft set status = 'rejected' where id = 'a'")
  expect(db.prepare('select record, is_ahead from writer').all()).toEqual([
    { record: 33, is_ahead: 1 },
  ])
  expect(db.prepare('select writer_record from draft').pluck().all()).toEqual([50, 50])
  putDraft(db, 'c')
  expect(db.prepare("select writer_record from draft where id = 'c'").pluck().get()).toBe(33)
})
