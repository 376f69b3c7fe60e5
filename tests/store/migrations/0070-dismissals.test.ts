import { expect, test } from 'vitest'
import { putDraft, schemaAt } from './schema.ts'

test('keeps one dismissal for each finding of a draft', () => {
  const db = schemaAt(70)
  putDraft(db, 'd1')
  const put = `insert into dismissal values ('d1', 'k1', 'article/no-title', 'x', 't', 'Rani')`
  db.exec(put)
  expect(() => db.exec(put)).toThrow('UNIQUE')
  expect(() => db.exec(put.replace("'d1'", "'d2'"))).toThrow('FOREIGN KEY')
})
