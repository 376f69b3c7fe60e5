import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt } from './schema.ts'

test('a comment is of one thread of one draft, and no row of either ever goes', () => {
  const db = schemaAt(160)
  putDraft(db)
  db.exec(`
    insert into comment_thread values ('t', 'd', '{}', null, null);
    insert into comment values (1, 'c', 't', 'Cek.', '${NOON}', 'Rani', null, null);
    update comment set words = '', deleted_at = '${NOON}';
    update comment_thread set resolved_by = 'Budi', resolved_at = '${NOON}';
  `)
  expect(() => db.exec('delete from comment')).toThrow('never lost')
  expect(() => db.exec('delete from comment_thread')).toThrow('never lost')
  expect(() => db.exec('update comment_thread set resolved_at = null')).toThrow('CHECK')
  expect(() =>
    db.exec(`insert into comment values (2, 'x', 'u', 'Cek.', '${NOON}', 'Rani', null, null)`),
  ).toThrow('FOREIGN KEY')
})
