import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test('keeps the words of a candidate as they came; only what became of it changes', () => {
  const db = schemaAt(100)
  db.pragma('foreign_keys = off')
  db.prepare(
    `insert into candidate (id, draft_id, request_id, target_json, position, candidate_json, faults_json,
       evidence_mended, provenance_json, content_hash, status, at)
     values ('k1', 'd1', 'r1', '{"kind":"summary"}', 0, '{}', '[]', 0, null, 'h', 'waiting', '2026-03-02T08:00:00.000Z')`,
  ).run()
  db.prepare("update candidate set status = 'taken'").run()
  expect(() => db.prepare("update candidate set status = 'lost'").run()).toThrow('CHECK')
  expect(() => db.prepare("update candidate set candidate_json = '[]'").run()).toThrow(
    'never changed',
  )
  expect(() => db.prepare("update candidate set content_hash = 'x'").run()).toThrow('never changed')
  expect(() => db.prepare('delete from candidate').run()).toThrow('never deleted')
  expect(db.prepare('select status from candidate').pluck().get()).toBe('taken')
})
