import type { Migration } from './migration.ts'

/** Frozen revisions, and the journal of the working copy. */
export const content: Migration = {
  version: 20,
  name: 'content',
  sql: `
    create table revision (
      draft_id text not null references draft (id),
      hash text not null,
      content_json text not null,
      at text not null,
      by text not null,
      primary key (draft_id, hash)
    ) strict;
    create trigger revision_is_final before update on revision
      begin select raise(abort, 'a revision is never changed'); end;
    create trigger revision_is_kept before delete on revision
      begin select raise(abort, 'a revision is never deleted'); end;

    create table journal (
      draft_id text not null references draft (id),
      seq integer not null,
      hash text not null,
      content_json text not null,
      at text not null,
      primary key (draft_id, seq)
    ) strict;
    create trigger journal_is_appended before update on journal
      begin select raise(abort, 'a line of the journal is never changed'); end;
    create trigger journal_keeps_its_newest before delete on journal
      when old.seq = (select max(seq) from journal where draft_id = old.draft_id)
      begin select raise(abort, 'the newest line of the journal is never deleted'); end;
  `,
}
