import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { NOON } from '../place.ts'
import { putDraft, schemaAt, upTo } from './schema.ts'

const LATER = '2026-03-02T13:30:00.000Z'

/** A draft whose imported summary was edited in part, approved after it had been sent back once. */
const REVIEWED = `
  insert into revision values ('d', 'h', '{}', '${NOON}', 'Rani');
  insert into summary_version values
    ('v1', 'd', 1, 1, null, 'import', 'import', 'h', '${NOON}', 'Sunting'),
    ('v2', 'd', 1, 2, 'v1', 'edit', 'import', 'h', '${NOON}', 'Rani');
  insert into bullet (version_id, position, id, heading, text, glued, origin, edited_by, locked) values
    ('v1', 0, 'a', '', 'Satu.', 0, 'imported-ai', null, 0),
    ('v1', 1, 'b', '', 'Dua.', 0, 'imported-ai', null, 0),
    ('v1', 2, 'c', '', 'Tiga.', 0, 'imported-ai', null, 0),
    ('v2', 0, 'a', '', 'Satu.', 0, 'imported-ai', null, 0),
    ('v2', 1, 'b', '', 'Dua, diubah.', 0, 'imported-ai', 'Rani', 0),
    ('v2', 2, 'd', '', 'Ditulis sendiri.', 0, 'hand', 'Rani', 0);
  insert into decision
    (id, draft_id, action, from_status, to_status, content_hash, revision_hash, version_id,
     reasons_json, note, override, overridden_json, at, by)
  values
    ('x', 'd', 'request-changes', 'in-review', 'changes-requested', 'c', 'h', 'v1',
     '["typos", "vague-title"]', '', '', '[]', '${LATER}', 'Rani'),
    ('y', 'd', 'approve', 'resubmitted', 'approved', 'c', 'h', 'v2', '[]', '', '', '[]',
     '2026-03-04T08:00:00.000Z', 'Rani');
  insert into letter values
    ('x', '[{"reason": "typos"}, {"reason": "cover"}, {"reason": null}]', '{}');
  insert into audit_event (at, by, draft_id, action, details_json, previous, hash) values
    ('${LATER}', 'Rani', 'd', 'finding-fixed', '{"check": "article/title-case"}', '', ''),
    ('${LATER}', 'Rani', 'd', 'approved', '{}', '', '');
`

const measured = (db: Database.Database) => ({
  measures: db

    .prepare('select decision_id, action, waited from decision_measure order by at')
    .raw()
    .all(),
  reasons: db.prepare('select reason, action from decision_reason').raw().all(),
  bullets: db.prepare('select ai_made, as_they_were, edited from approved_bullets').raw().all(),
  findings: db.prepare('select check_id, action from finding_answer').raw().all(),
})

const WANTED = {
  measures: [
    ['x', 'request-changes', 5400],
    ['y', 'approve', null],
  ],
  reasons: [
    ['cover', 'request-changes'],
    ['typos', 'request-changes'],
    ['vague-title', 'request-changes'],
  ],
  bullets: [[3, 1, 1]],
  findings: [['article/title-case', 'finding-fixed']],
}

test('a decision is measured when it is taken, with the reasons of its letter', () => {
  const db = schemaAt(190)
  putDraft(db)
  db.exec(REVIEWED)
  expect(measured(db)).toEqual(WANTED)
})

test('decisions from before are measured by the step itself, alike', () => {
  const db = schemaAt(140)
  putDraft(db)
  db.exec(REVIEWED)
  upTo(db, 190)
  expect(measured(db)).toEqual(WANTED)
})
