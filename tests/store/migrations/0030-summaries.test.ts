import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

const putVersion = `insert into summary_version values
  ('v', 'd', 1, 1, null, 'import', 'import', 'h', '${NOON}', 'Sunting')`
const putBullet = `insert into bullet values
  ('v', 0, 'b', '', 'Harga cabai turun.', 0, 'imported-ai', null, 0)`

test('drafts that were there have no current version', () => {
  const db = schemaAt(20)
  putDraft(db)
  upTo(db, 30)
  expect(db.prepare('select id, current_version from draft').all()).toEqual([
    { id: 'd', current_version: null },
  ])
})

test('a version and its bullets are neither changed nor deleted', () => {
  const db = schemaAt(30)
  putDraft(db)
  db.exec(putVersion)
  db.exec(putBullet)
  for (const table of ['summary_version', 'bullet']) {
    expect(() => db.exec(`update ${table} set id = 'x'`)).toThrow('never changed')
    expect(() => db.exec(`delete from ${table}`)).toThrow('never deleted')
  }
})

test('the current version is one that exists', () => {
  const db = schemaAt(30)
  putDraft(db)
  expect(() => db.exec("update draft set current_version = 'v'")).toThrow('FOREIGN KEY')
  db.exec(putVersion)
  db.exec("update draft set current_version = 'v'")
})
