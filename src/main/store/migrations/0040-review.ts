import type { Migration } from './migration.ts'

/** What an editor does with a draft: accept bullets, tick the checklist off, decide. */
export const review: Migration = {
  version: 40,
  name: 'review',
  sql: `
    create table acceptance (
      draft_id text not null references draft (id),
      bullet_id text not null,
      text_hash text not null,
      evidence_hash text not null,
      note text not null,
      at text not null,
      by text not null,
      primary key (draft_id, bullet_id)
    ) strict;

    create table checklist_tick (
      draft_id text not null references draft (id),
      item text not null,
      at text not null,
      by text not null,
      primary key (draft_id, item)
    ) strict;

    create table decision (
      id text primary key,
      draft_id text not null references draft (id),
      action text not null,
      from_status text not null,
      to_status text not null,
      content_hash text not null,
      revision_hash text not null,
      version_id text references summary_version (id),
      reasons_json text not null,
      note text not null,
      override text not null,
      overridden_json text not null,
      at text not null,
      by text not null,
      foreign key (draft_id, revision_hash) references revision (draft_id, hash)
    ) strict;
    create index decision_by_draft on decision (draft_id);
    create trigger decision_is_final before update on decision
      begin select raise(abort, 'a decision is never changed'); end;
    create trigger decision_is_kept before delete on decision
      begin select raise(abort, 'a decision is never deleted'); end;
  `,
}
