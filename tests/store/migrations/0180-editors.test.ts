import { expect, test } from 'vitest'
import { schemaAt, upTo } from './schema.ts'

const editorsAfter = (value: string) => {
  const db = schemaAt(140)
  db.prepare("insert into setting values ('editor', ?)").run(value)
  upTo(db, 180)
  return db
}

test('whoever sat at the desk before there were profiles has one', () => {
  const db = editorsAfter('"Rani Wulandari"')
  expect(db.prepare('select name, initials, colour, active from editor').all()).toEqual([
    { name: 'Rani Wulandari', initials: 'RW', colour: 'blue', active: 1 },
  ])
  expect(() => db.exec('delete from editor')).toThrow('never deleted')
  expect(() => db.exec("insert into editor values ('x', 'Rani Wulandari', 'R', 'red', 1)")).toThrow(
    'UNIQUE',
  )
})

test.each(['null', '" "'])('nobody gets a profile who had no name: %s', (value) => {
  expect(editorsAfter(value).prepare('select * from editor').all()).toEqual([])
})
