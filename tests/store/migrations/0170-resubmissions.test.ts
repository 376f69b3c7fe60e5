import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('marks of revisions stay as they were and learn two reasons; a resubmission is final', () => {
  const db = schemaAt(140)
  putDraft(db)
  db.exec(`
    insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani');
    insert into revision_mark values
      ('d', 1, 'h', 'imported', null, null, '', 1, 0, 0, '${NOON}', 'Rani');
  `)
  const before = db.prepare('select * from revision_mark').all()
  upTo(db, 170)
  expect(db.prepare('select * from revision_mark').all()).toEqual(before)
  const mark = (seq: number, why: string) =>
    db.exec(`insert into revision_mark values
      ('d', ${seq}, 'h', '${why}', null, null, '', 1, 0, 0, '${NOON}', 'Rani')`)
  mark(2, 'before-resubmission')
  mark(3, 'resubmitted')
  expect(() => mark(4, 'lost')).toThrow('CHECK')
  expect(() => db.exec("update revision_mark set note = 'x'")).toThrow('never changed')
  expect(() => db.exec('delete from revision_mark')).toThrow('never deleted')
  db.exec(`
    insert into source values ('s2', 'hash', 'lagi.txt', 'text/plain', 1, x'70', '[]', '${NOON}');
    insert into resubmission values ('d', 3, 's2', 'h', 'h', null, '${NOON}', 'Rani');
  `)
  expect(() => db.exec("update resubmission set by = 'x'")).toThrow('never changed')
  expect(() => db.exec('delete from resubmission')).toThrow('never deleted')
})
