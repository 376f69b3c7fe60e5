import { expect, test } from 'vitest'
import { schemaAt, upTo } from './schema.ts'

test('a batch from before rests for nobody', () => {
  const db = schemaAt(260)
  db.exec(`
    insert into batch (id, work, status, parallel, beat, at, by)
      values ('b1', 'regenerate', 'running', 2, '', '', '');
  `)
  upTo(db, 270)
  expect(db.prepare('select status, rests_until from batch').all()).toEqual([
    { status: 'running', rests_until: null },
  ])
})
