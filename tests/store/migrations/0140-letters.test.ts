import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt } from './schema.ts'

test('a letter is of one decision and final; what is not decided yet is replaced', () => {
  const db = schemaAt(140)
  putDraft(db)
  db.exec(`
    insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani');
    insert into decision values
      ('x', 'd', 'reject', 'in-review', 'rejected', 'c', 'h', null, '[]', '', '', '[]', '${NOON}', 'Budi');
    insert into letter values ('x', '[]', '{}');
    insert into unsent_letter values ('d', '{}', '${NOON}');
  `)
  expect(() => db.exec("update letter set letter_json = '[]'")).toThrow('never changed')
  expect(() => db.exec('delete from letter')).toThrow('never deleted')
  expect(() => db.exec("insert into letter values ('y', '[]', '{}')")).toThrow('FOREIGN KEY')
  db.exec("update unsent_letter set letter_json = '[]'; delete from unsent_letter")
})
