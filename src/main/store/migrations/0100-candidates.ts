import type { Migration } from './migration.ts'

/** Words that models, or the desk itself in the background, propose; and on a bullet, how a model made it. */
export const candidates: Migration = {
  version: 100,
  name: 'candidates',
  sql: `
    create table candidate (
      id text primary key,
      draft_id text not null references draft (id),
      request_id text not null,
      target_json text not null,
      position integer not null,
      candidate_json text not null,
      faults_json text not null,
      evidence_mended integer not null check (evidence_mended in (0, 1)),
      provenance_json text,
      content_hash text not null,
      status text not null check (status in ('waiting', 'taken', 'rejected', 'superseded')),
      at text not null
    ) strict;
    create index candidate_by_draft on candidate (draft_id, at);
    create trigger candidate_words_are_final before update of
      draft_id, request_id, target_json, position, candidate_json, faults_json, evidence_mended,
      provenance_json, content_hash, at on candidate
      begin select raise(abort, 'the words of a candidate are never changed'); end;
    create trigger candidate_is_kept before delete on candidate
      begin select raise(abort, 'a candidate is never deleted'); end;

    alter table bullet add column provenance_json text;
  `,
}
