import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test('keeps one value for each key', () => {
  const db = schemaAt(60)
  db.exec(`insert into setting values ('theme', '"dark"')`)
  expect(() => db.exec(`insert into setting values ('theme', '"light"')`)).toThrow('UNIQUE')
})
