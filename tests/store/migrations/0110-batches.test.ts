import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test('keeps a batch with its items in their order, each of a known state', () => {
  const db = schemaAt(110)
  db.pragma('foreign_keys = off')
  const batch = (id: string, parallel: number) =>
    db
      .prepare(
        "insert into batch (id, work, status, parallel, beat, at, by) values (?, 'check', 'running', ?, '', '', '')",
      )
      .run(id, parallel)
  const item = (position: number, status: string) =>
    db
      .prepare(
        "insert into batch_item (batch_id, position, draft_id, status) values ('b1', ?, 'd1', ?)",
      )
      .run(position, status)
  batch('b1', 2)
  item(0, 'waiting')
  expect(() => batch('b1', 2)).toThrow('UNIQUE')
  expect(() => batch('b2', 9)).toThrow('CHECK')
  expect(() => item(0, 'done')).toThrow('UNIQUE')
  expect(() => item(1, 'lost')).toThrow('CHECK')
})
