import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('what was on hold before there were days has none, and a draft has one window at most', () => {
  const db = schemaAt(180)
  putDraft(db, 'd', 'on-hold')
  upTo(db, 181)
  expect(db.prepare('select held_until from draft').pluck().all()).toEqual([null])
  const lease = db.prepare("insert into lease values ('d', ?, 'Rani', ?, ?, 1)")
  lease.run('one', NOON, NOON)
  expect(() => lease.run('two', NOON, NOON)).toThrow('UNIQUE')
})
