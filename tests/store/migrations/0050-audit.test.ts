import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { schemaAt } from './schema.ts'

const append = `insert into audit_event (at, by, draft_id, action, details_json, previous, hash)
  values ('${NOON}', 'Rani', null, 'editor-named', '{}', '', 'h')`

test('the trail is neither changed nor shortened', () => {
  const db = schemaAt(50)
  db.exec(append)
  expect(() => db.exec("update audit_event set by = 'x'")).toThrow('never changed')
  expect(() => db.exec('delete from audit_event')).toThrow('never shortened')
})

test('a number that was given once is remembered when its row is gone', () => {
  const db = schemaAt(50)
  db.exec(append)
  db.exec(append)
  db.exec('drop trigger audit_event_is_kept; delete from audit_event where seq = 2')
  expect(db.prepare('select seq from sqlite_sequence').pluck().all()).toEqual([2])
})
