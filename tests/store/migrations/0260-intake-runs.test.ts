import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { schemaAt, upTo } from './schema.ts'

test('an older store gets runs, whose files are of known states alone', () => {
  const db = schemaAt(230)
  upTo(db, 260)
  const run = db.prepare(
    `insert into intake_run (id, origin, place, status, total, imported, doubled, refused, beat, at, by)
     values (?, ?, '', 'done', 1, 0, 0, 1, '${NOON}', '${NOON}', 'Rani')`,
  )
  run.run('r', 'disk')
  expect(() => run.run('s', 'elsewhere')).toThrow(/CHECK/)
  const file = db.prepare(
    `insert into intake_file (run_id, position, name, state) values (?, ?, 'a.txt', ?)`,
  )
  file.run('r', 0, 'refused')
  expect(() => file.run('r', 0, 'refused')).toThrow(/UNIQUE/)
  expect(() => file.run('r', 1, 'lost')).toThrow(/CHECK/)
  expect(() => file.run('x', 0, 'waiting')).toThrow(/FOREIGN KEY/)
})
