import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt } from './schema.ts'

const decide = (revision: string) => `insert into decision values
  ('k', 'd', 'hold', 'in-review', 'on-hold', 'c', '${revision}', null, '[]', '', '', '[]',
   '${NOON}', 'Rani')`

test('a decision names a frozen revision of its draft', () => {
  const db = schemaAt(40)
  putDraft(db)
  expect(() => db.exec(decide('h'))).toThrow('FOREIGN KEY')
  db.exec(`insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani')`)
  db.exec(decide('h'))
})

test('a decision is neither changed nor deleted', () => {
  const db = schemaAt(40)
  putDraft(db)
  db.exec(`insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani')`)
  db.exec(decide('h'))
  expect(() => db.exec("update decision set note = 'lain'")).toThrow('never changed')
  expect(() => db.exec('delete from decision')).toThrow('never deleted')
})

test('a bullet is accepted once at a time, an item ticked once', () => {
  const db = schemaAt(40)
  putDraft(db)
  const accept = `insert into acceptance values ('d', 'b', 't', 'e', '', '${NOON}', 'Rani')`
  const tick = `insert into checklist_tick values ('d', 'facts', '${NOON}', 'Rani')`
  for (const insert of [accept, tick]) {
    db.exec(insert)
    expect(() => db.exec(insert)).toThrow('UNIQUE')
  }
})
