import { expect, test } from 'vitest'
import { putDraft, schemaAt } from './schema.ts'

test('a draft has at most one holder, who is an editor', () => {
  const db = schemaAt(250)
  putDraft(db)
  db.exec("insert into editor values ('rani', 'Rani Wulandari', 'RW', 'blue', 1)")
  const hold = (editor: string) =>
    db.prepare("insert into holder values ('d', ?, '', '', '', '')").run(editor)
  expect(() => hold('nobody')).toThrow('FOREIGN KEY')
  hold('rani')
  expect(() => hold('rani')).toThrow('UNIQUE')
})
