import { expect, test } from 'vitest'
import { putDraft, schemaAt, upTo } from './schema.ts'

test('work in the background keeps its drafts, and may be an act from now on', () => {
  const db = schemaAt(250)
  putDraft(db)
  db.exec(`
    insert into batch values (4, 'b1', 'check', null, 'done', 2, 'beat', 'at', 'by');
    insert into batch_item values ('b1', 0, 'd', 'failed', '{"kind":"other"}', 3);
  `)
  upTo(db, 251)
  expect(db.prepare('select * from batch').get()).toMatchObject({
    seq: 4,
    id: 'b1',
    work: 'check',
    parallel: 2,
    by: 'by',
    plan_json: null,
  })
  expect(db.prepare('select * from batch_item').get()).toMatchObject({
    batch_id: 'b1',
    draft_id: 'd',
    status: 'failed',
    faulty: 3,
    done_json: null,
  })
  db.exec("insert into batch select 5, 'b2', 'tag', null, 'done', 1, '', '', '', '{}', 'b1'")
  expect(() =>
    db.exec("insert into batch select 6, 'b3', 'tag', null, 'done', 1, '', '', '', '{}', 'b9'"),
  ).toThrow('FOREIGN KEY')
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('how many drafts have a tag is kept with the tags', () => {
  const db = schemaAt(251)
  putDraft(db, 'a')
  putDraft(db, 'b')
  const counts = () => db.prepare('select tag, drafts from tag_count order by tag').raw().all()
  db.exec("insert into draft_tag values ('a', 'banjir'), ('b', 'banjir'), ('b', 'cuaca')")
  expect(counts()).toEqual([
    ['banjir', 2],
    ['cuaca', 1],
  ])
  db.exec("delete from draft_tag where draft_id = 'b'")
  expect(counts()).toEqual([['banjir', 1]])
})
