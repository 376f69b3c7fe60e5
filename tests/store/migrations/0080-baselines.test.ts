import { expect, test } from 'vitest'
import { putDraft, schemaAt } from './schema.ts'

test('keeps one baseline for each wording of a bullet, for good', () => {
  const db = schemaAt(80)
  putDraft(db, 'd1')
  const put = `insert into baseline values ('d1', 'b1', 'h1', '{}', 't', 'Rani')`
  db.exec(put)
  db.exec(put.replace("'h1'", "'h2'"))
  expect(() => db.exec(put)).toThrow('UNIQUE')
  expect(() => db.exec(put.replace("'d1'", "'d2'"))).toThrow('FOREIGN KEY')
  expect(() => db.exec('delete from baseline')).toThrow('never deleted')
})
