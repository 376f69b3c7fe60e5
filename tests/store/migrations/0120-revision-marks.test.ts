import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('the history begins with what was imported and decided before there was one', () => {
  const db = schemaAt(110)
  putDraft(db)
  db.exec(`
    insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani'), ('d', 'k', '{}', '${NOON}', 'Budi');
    insert into decision values
      ('x', 'd', 'hold', 'in-review', 'on-hold', 'c', 'k', null, '[]', '', '', '[]', '${NOON}', 'Budi');
  `)
  upTo(db, 120)
  expect(db.prepare('select seq, hash, why, decision, by from revision_mark').all()).toEqual([
    { seq: 1, hash: 'h', why: 'imported', decision: null, by: 'Rani' },
    { seq: 2, hash: 'k', why: 'decided', decision: 'hold', by: 'Budi' },
  ])
  expect(() => db.exec("update revision_mark set note = 'x'")).toThrow('never changed')
  expect(() => db.exec('delete from revision_mark')).toThrow('never deleted')
})
