import { expect, test } from 'vitest'
import { schemaAt, upTo } from './schema.ts'

test('of a batch from before, no faulty proposal is known', () => {
  const db = schemaAt(120)
  db.pragma('foreign_keys = off')
  db.exec(`
    insert into batch (id, work, status, parallel, beat, at, by)
      values ('b1', 'regenerate', 'done', 2, '', '', '');
    insert into batch_item (batch_id, position, draft_id, status) values ('b1', 0, 'd1', 'done');
  `)
  upTo(db, 130)
  expect(db.prepare('select status, faulty from batch_item').all()).toEqual([
    { status: 'done', faulty: 0 },
  ])
  expect(() => db.exec('update batch_item set faulty = -1')).toThrow('CHECK')
})
