import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test('keeps providers of the known kinds, one of them the default, and no column for a key', () => {
  const db = schemaAt(90)
  const put = (id: string, kind: string, address: string | null, isDefault: number) =>
    db
      .prepare(
        "insert into provider (id, name, kind, address, model, loopback, is_default) values (?, 'Seruni', ?, ?, 'kecil', 0, ?)",
      )
      .run(id, kind, address, isDefault)
  put('p1', 'anthropic', null, 1)
  put('p2', 'openai-compatible', 'https://models.example/v1', 0)
  expect(() => put('p2', 'google', null, 0)).toThrow('UNIQUE')
  expect(() => put('p3', 'google', null, 1)).toThrow('UNIQUE')
  expect(() => put('p4', 'gateway', null, 0)).toThrow('CHECK')
  expect(() => put('p5', 'openai-compatible', null, 0)).toThrow('CHECK')
  const columns = db.prepare("select name from pragma_table_info('provider')").pluck().all()
  expect(columns.filter((name) => /key|secret|token/.test(String(name)))).toEqual([])
})
